import { Schema, type Connection } from 'mongoose';

/** Who alone may do something until when, as MongoDB holds it; `_id` is the name of the lease. */
interface LeaseDocument {
  _id: string;
  holder: string;
  expiresAt: Date;
}

const schema = new Schema<LeaseDocument>(
  {
    _id: { type: String, required: true },
    holder: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'leases', minimize: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

// Only cleans: every read checks the time itself.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The leases of one database. */
export function createLeaseModel(connection: Connection) {
  return connection.model('Lease', schema);
}
