import { hash as hashOf } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { publicKeys, type Keys } from '../config/keys.js';

/** Exactly what ours say of themselves: a header that says more (`crit`, `jku`, `jwk`) was made by other means. */
const headerSchema = z.strictObject({
  alg: z.literal('ES256'),
  typ: z.literal('at+jwt'),
  kid: z.string(),
});

const claimsSchema = z.object({
  sub: z.string().min(1),
  gid: z.string().min(1),
  /** Empty in a token that an app has for itself: there is no sign-in behind it. */
  sid: z.string().default(''),
  client_id: z.string().min(1),
  scope: z.string().default(''),
  /** For one place alone: what a list names besides could send the token on. */
  aud: z.string(),
  iat: z.int().optional(),
  exp: z.int(),
});

/** What a valid access token says. */
export type AccessClaims = z.output<typeof claimsSchema>;

/** The claims, or the sentence that tells the caller what is wrong and what to do. */
export type Checked = { claims: AccessClaims } | { problem: string };

const MALFORMED =
  'The access token is not one of this gateway. Send the access token that /oauth/token gave, unchanged.';
const EXPIRED =
  'The access token has expired. Ask /oauth/token for a new one with the refresh token, or sign in again.';

/** A token that is never valid is cheap to refuse: none of ours comes near this length. */
const MAX_LENGTH = 8_192;

/** Seconds by which the clocks of two gateways may differ. */
const MOST_SKEW = 60;
/** Seconds that a token may still have to live: ours have a fraction of it. */
const MOST_LIFE = 86_400;

/** How many good tokens are remembered; the one that was checked first goes first. */
const MAX_REMEMBERED = 10_000;

export interface AccessTokenRules {
  keys: Keys;
  issuer: string;
  audience: string;
}

/**
 * Checks our JWTs: ES256 by one of our own keys, `typ` `at+jwt` (an id token is no access token), issuer, audience and
 * time; one spelling of the signature. Never throws for a bad token. A signature is checked once: a good token is remembered by its hash until it ends,
 * by this check alone, whose keys never change. Whether its grant still stands is for the caller to ask, each time.
 */
export function createAccessTokenCheck(rules: AccessTokenRules): (token: string) => Checked {
  const verify = createVerify(rules);
  const remembered = new Map<string, AccessClaims>();
  return (token) => {
    if (token.length > MAX_LENGTH) return { problem: MALFORMED };
    const hash = hashOf('sha256', token, 'base64');
    const known = remembered.get(hash);
    if (known && Date.now() < known.exp * 1_000) return { claims: known };
    const checked = verify(token);
    if ('claims' in checked) remember(remembered, hash, checked.claims);
    else remembered.delete(hash);
    return checked;
  };
}

function remember(remembered: Map<string, AccessClaims>, hash: string, claims: AccessClaims): void {
  const [oldest] = remembered.size < MAX_REMEMBERED ? [] : remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(hash, claims);
}

function createVerify({ keys: ring, issuer, audience }: AccessTokenRules): (token: string) => Checked {
  const keys = publicKeys(ring);
  return (token) => {
    const key = keys.get(headerOf(token)?.kid ?? '');
    if (!key || !isCanonical(token)) return { problem: MALFORMED };
    try {
      const payload = jwt.verify(token, key, { algorithms: ['ES256'], issuer, audience });
      const claims = claimsSchema.safeParse(payload);
      return claims.success && isOfThisTime(claims.data) ? { claims: claims.data } : { problem: MALFORMED };
    } catch (error) {
      return { problem: error instanceof jwt.TokenExpiredError ? EXPIRED : MALFORMED };
    }
  };
}

/** `decode` trusts nothing: the header only chooses among our keys. */
function headerOf(token: string): z.output<typeof headerSchema> | null {
  try {
    const decoded = jwt.decode(token, { complete: true });
    return headerSchema.safeParse(decoded?.header).data ?? null;
  } catch {
    return null;
  }
}

/** The last letter of a signature has bits to spare: only the spelling that was given is the token. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

/** Neither born later than now, nor good for longer than any of ours. */
function isOfThisTime({ iat = 0, exp }: AccessClaims): boolean {
  const now = Date.now() / 1_000;
  return iat <= now + MOST_SKEW && exp <= now + MOST_LIFE;
}
