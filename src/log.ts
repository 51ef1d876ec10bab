import { pino, type Logger } from 'pino';

export type { Logger };

/** Paths whose values never reach a log line, whoever writes it. */
const SECRET_PATHS = [
  'authorization',
  'cookie',
  'access_token',
  'refresh_token',
  'client_secret',
  'verification_token',
  'code',
  'state',
  'password',
  'token',
].flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.headers.${key}`]);

/** JSON lines on standard output; secrets are replaced by `[redacted]` wherever they stand in the logged object. */
export function createLog(level: string, destination?: NodeJS.WritableStream): Logger {
  const options = {
    level,
    base: undefined,
    serializers: { error: pino.stdSerializers.err, err: pino.stdSerializers.err },
    redact: {
      paths: [...SECRET_PATHS, 'req.headers["set-cookie"]', 'res.headers["set-cookie"]'],
      censor: '[redacted]',
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
