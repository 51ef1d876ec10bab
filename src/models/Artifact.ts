import { Schema, type Connection } from 'mongoose';

/** A record of the OpenID provider as MongoDB holds it; `_id` is `<kind>:<id>`. */
export interface ArtifactDocument {
  _id: string;
  kind: string;
  /** JSON text, because keys with `.` and `$` are not welcome in every server that speaks MongoDB. */
  payload: string;
  grantId: string | null;
  uid: string | null;
  userCode: string | null;
  /** Epoch seconds, as the provider counts. */
  consumedAt: number | null;
  savedAt: Date;
  /** Null: never. */
  expiresAt: Date | null;
}

const schema = new Schema<ArtifactDocument>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    payload: { type: String, required: true },
    grantId: { type: String, default: null },
    uid: { type: String, default: null },
    userCode: { type: String, default: null },
    consumedAt: { type: Number, default: null },
    savedAt: { type: Date, required: true },
    expiresAt: { type: Date, default: null },
  },
  { collection: 'artifacts', minimize: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

schema.index({ grantId: 1 });
schema.index({ uid: 1, kind: 1 });
schema.index({ userCode: 1, kind: 1 });
// Only cleans: every read checks the time itself. Documents whose date is null stay.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The OpenID provider's records of one database. */
export function createArtifactModel(connection: Connection) {
  return connection.model('Artifact', schema);
}
