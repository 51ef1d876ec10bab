import { Schema, type Connection } from 'mongoose';

/** Something that may be taken once, as MongoDB holds it. */
interface TicketDocument {
  _id: string;
  /** JSON text, for the same reason as an artifact's. */
  payload: string;
  expiresAt: Date;
}

const schema = new Schema<TicketDocument>(
  {
    _id: { type: String, required: true },
    payload: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'tickets', minimize: false, versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

// Only cleans: every read checks the time itself.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The tickets of one database. */
export function createTicketModel(connection: Connection) {
  return connection.model('Ticket', schema);
}
