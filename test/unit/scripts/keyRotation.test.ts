import { planOf } from '../../../scripts/keyRotation/plan.js';
import { createProgress } from '../../../scripts/keyRotation/progress.js';
import { encryptionKeysSchema, generateKeys, signingKeysSchema } from '../../../src/config/keys.js';

describe('the plan of a rotation', () => {
  const keys = generateKeys();
  const linesOf = (plan: string, name: string) =>
    plan.split('\n').flatMap((line) => new RegExp(`^${name}='(.*)'$`).exec(line)?.[1] ?? []);
  /** Everything else is a comment, so that a file of it is still an environment. */
  const commentsOf = (plan: string) => plan.split('\n').filter((line) => line.startsWith('#'));

  it('puts a new encryption key behind the old one, then in front, and then alone', () => {
    const plan = planOf(keys, { encryption: true }, 3_600);
    const ids = linesOf(plan, 'ENCRYPTION_KEYS').map((text) =>
      encryptionKeysSchema.parse(text).map(({ id }) => id),
    );
    const [old, fresh] = ids[0]!;
    expect(old).toBe(keys.encryption[0]!.id);
    expect(ids).toEqual([[old, fresh], [fresh, old], [fresh]]);
    expect(commentsOf(plan)).toHaveLength(4);
    expect(plan.split('\n')).toHaveLength(7);
  });

  it('does the same with a signing key, and says when the old one may go', () => {
    const plan = planOf(keys, {}, 3_600);
    const ids = linesOf(plan, 'SIGNING_KEYS').map((text) =>
      signingKeysSchema.parse(text).map(({ kid }) => kid),
    );
    const [old, fresh] = ids[0]!;
    expect(ids).toEqual([[old, fresh], [fresh, old], [fresh]]);
    expect(plan).toContain('# 3. 60 minutes after the last of them has started');
  });

  it('keeps the active signing key alone when the old ones are to go at once', () => {
    const [active, leaked] = [keys.signing[0]!, generateKeys().signing[0]!];
    const plan = planOf({ ...keys, signing: [active, leaked] }, { dropOld: true }, 3_600);
    expect(linesOf(plan, 'SIGNING_KEYS').map((text) => signingKeysSchema.parse(text))).toEqual([[active]]);
  });
});

describe('the progress of a rotation', () => {
  function screen(isTTY: boolean) {
    const written: string[] = [];
    const clock = { now: 0 };
    const write = (text: string | Uint8Array) => {
      written.push(String(text));
      return true;
    };
    return { written, clock, progress: createProgress({ isTTY, write }, () => clock.now) };
  }

  it('is one line that is written over on a terminal', () => {
    const { written, progress } = screen(true);
    progress.show(50);
    progress.show(100);
    progress.end();
    expect(written.join('')).toBe('\r50 grants looked at\r100 grants looked at\n');
  });

  it('is a line every five seconds elsewhere', () => {
    const { written, clock, progress } = screen(false);
    for (const looked of [50, 100, 150, 200]) {
      clock.now += 2_500;
      progress.show(looked);
    }
    progress.end();
    expect(written).toEqual(['100 grants looked at\n', '200 grants looked at\n']);
  });
});
