import { Schema, type Connection } from 'mongoose';

/** A sign-in as MongoDB holds it; `_id` is its id. */
export interface SignInDocument {
  _id: string;
  personId: string;
  grantId: string;
  clientId: string;
  userAgent: string | null;
  createdAt: Date;
  usedAt: Date | null;
  expiresAt: Date;
}

const schema = new Schema<SignInDocument>(
  {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
    grantId: { type: String, required: true },
    clientId: { type: String, required: true },
    userAgent: { type: String, default: null },
    createdAt: { type: Date, required: true },
    usedAt: { type: Date, default: null },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'signIns', minimize: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

schema.index({ personId: 1, createdAt: 1 });
// Only cleans: every read checks the time itself.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The sign-ins of one database. */
export function createSignInModel(connection: Connection) {
  return connection.model('SignIn', schema);
}
