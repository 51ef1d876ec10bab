import { Waiting } from '../../../src/notion/waiting.js';
import { FakeClock } from './fakeClock.js';

describe('the time that a request has waited', () => {
  it('counts waits side by side once, and pauses between them not at all', async () => {
    const clock = new FakeClock();
    const waiting = new Waiting(clock);
    const first = waiting.begin();
    await clock.advance(100);
    const second = waiting.begin();
    await clock.advance(100);
    first();
    await clock.advance(100);
    second();
    await clock.advance(1_000);
    const third = waiting.begin();
    await clock.advance(50);
    third();
    expect(waiting.totalMs).toBe(350);
  });

  it('counts a wait that still lasts, and ends each only once', async () => {
    const clock = new FakeClock();
    const waiting = new Waiting(clock);
    const first = waiting.begin();
    waiting.begin();
    first();
    first();
    await clock.advance(70);
    expect(waiting.totalMs).toBe(70);
  });

  it('ends with the promise that is waited for, whatever becomes of it', async () => {
    const clock = new FakeClock();
    const waiting = new Waiting(clock);
    const failing = waiting.during(clock.sleep(40).then(() => Promise.reject(new Error('no'))));
    const refused = expect(failing).rejects.toThrow('no');
    await clock.advance(40);
    await refused;
    await clock.advance(500);
    expect(waiting.totalMs).toBe(40);
  });
});
