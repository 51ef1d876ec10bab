import { Schema, type Connection } from 'mongoose';

/** A grant as MongoDB holds it; `_id` is the id of the grant. */
export interface GrantDocument {
  _id: string;
  botId: string;
  person: { id: string; name: string | null; email: string | null; avatarUrl: string | null };
  workspace: { id: string; name: string | null; icon: string | null };
  duplicatedTemplateId: string | null;
  /** Sealed by the vault. */
  tokens: { access: string; refresh: string | null };
  version: number;
  state: 'active' | 'needs_reconnect';
  createdAt: Date;
  updatedAt: Date;
}

const schema = new Schema<GrantDocument>(
  {
    _id: { type: String, required: true },
    botId: { type: String, required: true },
    person: {
      type: new Schema(
        {
          id: { type: String, required: true },
          name: { type: String, default: null },
          email: { type: String, default: null },
          avatarUrl: { type: String, default: null },
        },
        { _id: false },
      ),
      required: true,
    },
    workspace: {
      type: new Schema(
        {
          id: { type: String, required: true },
          name: { type: String, default: null },
          icon: { type: String, default: null },
        },
        { _id: false },
      ),
      required: true,
    },
    duplicatedTemplateId: { type: String, default: null },
    tokens: {
      type: new Schema(
        { access: { type: String, required: true }, refresh: { type: String, default: null } },
        { _id: false },
      ),
      required: true,
    },
    version: { type: Number, required: true },
    state: { type: String, enum: ['active', 'needs_reconnect'], required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { collection: 'grants', minimize: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

// Two sign-ins of one bot at the same moment must end as one grant.
schema.index({ botId: 1 }, { unique: true });
schema.index({ 'person.id': 1, createdAt: 1 });

/** The grants of one database. */
export function createGrantModel(connection: Connection) {
  return connection.model('Grant', schema);
}
