import { z } from 'zod';

/** The verification token of a webhook subscription, as Notion sends it once: `secret_…`. */
export const verificationTokenSchema = z
  .string()
  .regex(
    /^[\x21-\x7e]{16,256}$/,
    'must be the token that Notion has sent: 16 to 256 characters without spaces',
  );
