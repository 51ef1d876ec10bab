import type { StopSignal } from '../../../src/notion/stop.js';
import { Scheduler, TurnAborted, type Turn } from '../../../src/notion/scheduler.js';
import { SharedReads } from '../../../src/notion/sharedReads.js';
import { FakeClock, settle } from './fakeClock.js';

function setUp() {
  const clock = new FakeClock();
  const scheduler = new Scheduler(clock);
  const reads = new SharedReads<string>(scheduler);
  const calls: { signal: StopSignal; answer: (text: string) => void }[] = [];
  const send = (signal: StopSignal) =>
    new Promise<string>((resolve) => calls.push({ signal, answer: resolve }));
  const turn = (over: Partial<Turn> = {}): Turn => ({
    grantId: 'ada',
    requestId: 'one',
    deadline: clock.now() + 30_000,
    ...over,
  });
  const read = (key: string, over: Partial<Turn> = {}) => reads.run(turn(over), key, send);
  const drain = () =>
    Promise.all(Array.from({ length: 9 }, () => scheduler.run(turn(), () => Promise.resolve())));
  return { clock, scheduler, reads, calls, read, turn, drain };
}

describe('identical reads', () => {
  it('of one grant are one call', async () => {
    const { calls, read } = setUp();
    const both = Promise.all([read('page'), read('page', { requestId: 'two' })]);
    await settle();
    calls[0]!.answer('it');
    expect(await both).toEqual(['it', 'it']);
    expect(calls).toHaveLength(1);
  });

  it('of two grants are two calls, and so are different ones', async () => {
    const { calls, read } = setUp();
    const all = [read('page'), read('page', { grantId: 'bob' }), read('other')];
    await settle();
    calls.forEach(({ answer }, index) => answer(`${index}`));
    expect(await Promise.all(all)).toEqual(['0', '1', '2']);
  });

  it('after the answer are a new call', async () => {
    const { calls, read } = setUp();
    for (const text of ['old', 'new']) {
      const reading = read('page');
      await settle();
      calls.at(-1)!.answer(text);
      expect(await reading).toBe(text);
    }
    expect(calls).toHaveLength(2);
  });

  it('after a write do not join one that was sent before it', async () => {
    const { calls, reads, read } = setUp();
    const before = read('page');
    await settle();
    reads.forget('ada');
    const after = read('page');
    await settle();
    calls[1]!.answer('new');
    expect(await after).toBe('new');
    calls[0]!.answer('old');
    expect(await before).toBe('old');
  });

  it('do not hold a small request up behind a big one that asked first', async () => {
    const { clock, calls, read, drain } = setUp();
    await drain();
    const big = Array.from({ length: 20 }, (_, index) => read(`page ${index}`, { requestId: 'big' }));
    const small = read('page 19', { requestId: 'small' });
    await clock.advance(700);
    expect(calls).toHaveLength(2);
    calls[1]!.answer('it');
    expect(await small).toBe('it');
    expect(await big[19]).toBe('it');
    for (let round = 0; round < 20; round += 1) {
      await clock.advance(1_000);
      calls.forEach(({ answer }) => answer('rest'));
    }
    await Promise.all(big);
    expect(calls).toHaveLength(20);
  });
});

describe('somebody who leaves', () => {
  it('does not take the call along while another waits for it', async () => {
    const { calls, read } = setUp();
    const controller = new AbortController();
    const leaving = read('page', { signal: controller.signal });
    const staying = read('page', { requestId: 'two' });
    await settle();
    controller.abort();
    await expect(leaving).rejects.toBeInstanceOf(TurnAborted);
    expect(calls[0]!.signal.aborted).toBe(false);
    calls[0]!.answer('it');
    expect(await staying).toBe('it');
  });

  it('stops the call when nobody else waits for it', async () => {
    const { calls, read } = setUp();
    const controller = new AbortController();
    const leaving = read('page', { signal: controller.signal });
    await settle();
    controller.abort();
    await expect(leaving).rejects.toBeInstanceOf(TurnAborted);
    expect(calls[0]!.signal.aborted).toBe(true);
  });

  it('before the call was sent leaves it to the others', async () => {
    const { clock, calls, read, drain } = setUp();
    await drain();
    const controller = new AbortController();
    const leaving = read('page', { signal: controller.signal });
    const staying = read('page', { requestId: 'two' });
    controller.abort();
    await expect(leaving).rejects.toBeInstanceOf(TurnAborted);
    await clock.advance(1_000);
    expect(calls).toHaveLength(1);
    calls[0]!.answer('it');
    expect(await staying).toBe('it');
  });
});

it('each has a deadline of its own', async () => {
  const { clock, calls, read, drain } = setUp();
  await drain();
  const hasty = read('page', { deadline: clock.now() + 100 });
  const patient = read('page', { requestId: 'two' });
  await expect(hasty).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  await clock.advance(1_000);
  calls[0]!.answer('it');
  expect(await patient).toBe('it');
});
