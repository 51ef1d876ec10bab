import { digest } from '../../src/auth/bySecret.js';
import type { Gateway } from '../../src/gateway.js';

/** As if a refresh token that was used had been used so many seconds earlier; `sid` is the sign-in that it belongs to. */
export async function ageRefreshToken(
  { store }: Gateway,
  token: string,
  sid: string,
  seconds: number,
): Promise<void> {
  const { payload } = (await store.artifacts.find('RefreshToken', digest(token)))!;
  const consumed = Number(payload.consumed) - seconds;
  if (Number.isNaN(consumed)) throw new Error('that refresh token was not used yet');
  await store.artifacts.put('RefreshToken', digest(token), { ...payload, consumed }, { grantId: sid }, 600);
}
