import { openId, openRecord, sealRecord } from '../../../src/auth/provider/sealedRecord.js';
import { VaultError } from '../../../src/auth/vault.js';

const [id, other, uid] = ['wJq1N0pFv2c_0eXoYkzA4', 'pTz6kq8sW3b_9uLmRcvE7', 'aa3Kd0xUo9n_5iVbHqgT2'];
const payload = { jti: id, accountId: 'grant-1', returnTo: `https://gateway.example/oauth/authorize/${id}` };

describe('a record of the provider', () => {
  it('opens for its id, which is found by a handle', () => {
    const sealed = sealRecord('Session', id, payload, { uid, userCode: undefined });
    expect(JSON.stringify(sealed)).not.toMatch(/wJq1N0pFv2c|aa3Kd0xUo9n|grant-1/);
    expect(openRecord('Session', openId('Session', 'uid', uid, sealed), sealed)).toEqual(payload);
    expect(Object.keys(sealed.ids)).toEqual(['uid']);
  });

  it('opens for nothing else: another id or handle, another kind, another handle’s name', () => {
    const sealed = sealRecord('Session', id, payload, { uid, userCode: other });
    for (const open of [
      () => openRecord('Session', other, sealed),
      () => openRecord('RefreshToken', id, sealed),
      () => openId('Session', 'uid', other, sealed),
      () => openId('Session', 'userCode', uid, sealed),
      () => openId('Session', 'unknown', uid, sealed),
      () => openRecord('Session', id, sealRecord('Session', other, payload, {})),
    ])
      expect(open).toThrow(VaultError);
  });
});
