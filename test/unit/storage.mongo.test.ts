import { openStore } from '../../src/storage/openStore.js';
import { StoreError } from '../../src/storage/storeError.js';

const refusal = async (uri: string): Promise<StoreError> => {
  const error: unknown = await openStore({ kind: 'mongodb', uri }).catch((reason: unknown) => reason);
  if (!(error instanceof StoreError)) throw new Error('A StoreError was promised.', { cause: error });
  return error;
};

describe('a MongoDB that cannot be used', () => {
  // Port 1 of this machine: refused at once, without a server.
  it('is named by its host, without the password', async () => {
    const { message } = await refusal(
      'mongodb://ada:p%40ss-w0rd@127.0.0.1:1/gateway?serverSelectionTimeoutMS=100',
    );
    expect(message).toBe(
      'MongoDB at 127.0.0.1:1 cannot be used (connect ECONNREFUSED 127.0.0.1:1): check MONGODB_URI, and that the server runs and lets this machine in.',
    );
  });

  it.each([
    'mongodb://ada:p:s3cret%zz@127.0.0.1:1/gateway?serverSelectionTimeoutMS=100',
    'mongodb://ada:s3cret@127.0.0.1:port/gateway',
    'mongodb://ada:s/s3cret@127.0.0.1/gateway?tls=maybe',
    'mongodb://ada:s3cret',
    'mongodb://ada:s3cret@/gateway',
    'mongodb://ada:s3cret@127.0.0.1:1/?authMechanism=s3cret&serverSelectionTimeoutMS=100',
    'mongodb://ada:s3cret@127.0.0.1:1/?tls=maybe',
  ])('keeps the password to itself when the URI is malformed (case %#)', async (uri) => {
    const { message } = await refusal(uri);
    expect(message).toMatch(/^MongoDB at .+ cannot be used \(.+\): check MONGODB_URI/);
    expect(message).not.toContain('s3cret');
  });
});
