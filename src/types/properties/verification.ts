import { registerEnumType } from 'type-graphql';
import { enumOf } from '../shape.js';

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

/** Null: a state that this version of the gateway does not know. */
export const toVerificationState = enumOf(VerificationState);
