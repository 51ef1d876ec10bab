import { registerEnumType } from 'type-graphql';
import { enumOf, ShapeError } from '../shape.js';

/** How a wiki page stands; the values are Notion's own words. */
export enum VerificationState {
  VERIFIED = 'verified',
  EXPIRED = 'expired',
  UNVERIFIED = 'unverified',
}

registerEnumType(VerificationState, {
  name: 'VerificationState',
  description: 'Whether a wiki page is verified.',
  valuesConfig: {
    VERIFIED: { description: 'Verified now.' },
    EXPIRED: { description: 'Verified until a day that is over.' },
    UNVERIFIED: { description: 'Not verified.' },
  },
});

const toKnown = enumOf(VerificationState);

/** Throws ShapeError for a state that this version of the gateway does not know, so that all of it is handed on raw. */
export function readVerificationState(word: unknown): VerificationState {
  const known = toKnown(word);
  if (known) return known;
  throw new ShapeError('expected a state of verification');
}
