import { mongo } from 'mongoose';
import { StoreOutage } from '../storeError.js';

/** What the driver says when no server could be asked, as opposed to what a server says of a command. */
const OUTAGES = [
  mongo.MongoNetworkError,
  mongo.MongoServerSelectionError,
  mongo.MongoNotConnectedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoOperationTimeoutError,
];
/** The driver's own mark for what goes by: a primary that steps down, a server that shuts down. */
const PASSING = ['RetryableWriteError', 'RetryableReadError'];

/** The driver's failures as the rest of the gateway knows them. */
export function toStoreFailure(failure: unknown): unknown {
  return isOutage(failure) ? new StoreOutage(failure) : failure;
}

function isOutage(failure: unknown): boolean {
  if (OUTAGES.some((kind) => failure instanceof kind)) return true;
  return failure instanceof mongo.MongoError && PASSING.some((label) => failure.hasErrorLabel(label));
}
