import { Scheduler, TurnAborted, type Turn } from '../../../src/notion/scheduler.js';
import { FakeClock, settle } from './fakeClock.js';

const BURST = 9;

function setUp() {
  const clock = new FakeClock();
  const scheduler = new Scheduler(clock);
  const started: string[] = [];
  const turn = (over: Partial<Turn> = {}): Turn => ({
    grantId: 'ada',
    requestId: 'one',
    deadline: clock.now() + 30_000,
    ...over,
  });
  const run = (name: string, over: Partial<Turn> = {}) =>
    scheduler.run(turn(over), () => {
      started.push(name);
      return Promise.resolve(name);
    });
  const drain = async (grantId = 'ada') => {
    const burst = Array.from({ length: BURST + 1 }, () => run('burst', { grantId }));
    await clock.advance(171);
    await Promise.all(burst);
    started.length = 0;
  };
  return { clock, scheduler, started, run, drain, turn };
}

describe('the queue of a grant', () => {
  it('lets a burst through at once and then keeps a little below 3 calls a second', async () => {
    const { clock, started, run } = setUp();
    const calls = Promise.all(Array.from({ length: 16 }, (_, index) => run(`${index}`)));
    await settle();
    expect(started).toHaveLength(9);
    await clock.advance(1_000);
    expect(started).toHaveLength(12);
    await clock.advance(1_250);
    expect(started).toHaveLength(16);
    expect(await calls).toHaveLength(16);
    expect(clock.sleeping).toBe(0);
  });

  it('lets requests take turns, so that a big one does not starve a small one', async () => {
    const { clock, started, run, drain } = setUp();
    await drain();
    const big = Array.from({ length: 30 }, (_, index) => run(`big ${index}`, { requestId: 'big' }));
    const small = run('small', { requestId: 'small' });
    await clock.advance(700);
    expect(started).toEqual(['big 0', 'small']);
    await small;
    await clock.advance(10_000);
    await Promise.all(big);
  });

  it('does not let one grant wait for another', async () => {
    const { started, run, drain } = setUp();
    await drain('ada');
    await run('bob', { grantId: 'bob' });
    expect(started).toEqual(['bob']);
  });

  it('has at most 10 calls of one grant in flight', async () => {
    const { clock, scheduler, turn } = setUp();
    const open: (() => void)[] = [];
    const hold = () => new Promise<void>((resolve) => open.push(resolve));
    const calls = Array.from({ length: 12 }, () => scheduler.run(turn(), hold));
    await clock.advance(5_000);
    expect(open).toHaveLength(10);
    open[0]!();
    await settle();
    expect(open).toHaveLength(11);
    open[1]!();
    await settle();
    open.forEach((release) => release());
    await Promise.all(calls);
  });

  it('goes on after a task that failed', async () => {
    const { scheduler, turn, run } = setUp();
    const failing = Array.from({ length: 8 }, () =>
      scheduler.run(turn(), () => Promise.reject(new Error('no'))),
    );
    expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true);
    await expect(run('after')).resolves.toBe('after');
  });
});

describe('fairness', () => {
  const calls = (count: number, one: (index: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: count }, (_, index) => one(index)));

  it('lets one call wait for two calls of a big request at most, even when all its calls in flight are slow', async () => {
    const { clock, scheduler, turn } = setUp();
    const started: string[] = [];
    const open: (() => void)[] = [];
    const slow = (name: string) => () =>
      new Promise<void>((resolve) => {
        started.push(name);
        open.push(resolve);
      });
    const walk = calls(200, () => scheduler.run(turn({ requestId: 'walk' }), slow('walk')));
    walk.catch(() => undefined);
    await clock.advance(10_000);
    expect(started).toHaveLength(10);
    const small = scheduler.run(turn({ requestId: 'small' }), slow('small'));
    open[0]!();
    await settle();
    open[1]!();
    await settle();
    expect(started.slice(10)).toEqual(['walk', 'small']);
    open.at(-1)!();
    await small;
  });

  it('holds between fifty requests of one person', async () => {
    const { clock, started, run, drain } = setUp();
    await drain();
    const deadline = clock.now() + 60_000;
    const all = calls(100, (index) =>
      run(`${Math.floor(index / 2)}`, { requestId: `${Math.floor(index / 2)}`, deadline }),
    );
    await clock.advance(50 * 341);
    expect(new Set(started).size).toBe(50);
    await clock.advance(40_000);
    await all;
  });

  it('holds between the grants of a workspace, however much each of them asks', async () => {
    const { clock, scheduler, started, run } = setUp();
    const workspaceId = 'acme';
    const grants = Array.from({ length: 10 }, (_, index) => `grant ${index}`);
    scheduler.slowDown({ grantId: 'grant 0', workspaceId }, 'workspace', { pauseMs: 100, sentAt: 0 });
    const all = grants.map((grantId, index) =>
      calls(index === 0 ? 60 : 6, () => run(grantId, { grantId, workspaceId })),
    );
    await clock.advance(5_100);
    const counts = grants.map((grant) => started.filter((name) => name === grant).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    await clock.advance(40_000);
    await Promise.all(all);
  });

  it('keeps the place of a call that Notion has put off', async () => {
    const { clock, started, run, drain } = setUp();
    await drain();
    const all = [
      run('walk 1', { requestId: 'walk' }),
      run('walk 2', { requestId: 'walk' }),
      run('walk 0, again', { requestId: 'walk', isRepeated: true }),
      run('small, again', { requestId: 'small', isRepeated: true }),
    ];
    await clock.advance(2_000);
    await Promise.all(all);
    expect(started).toEqual(['small, again', 'walk 0, again', 'walk 1', 'walk 2']);
  });
});

it('says what waits, what is in flight, and what was learned', async () => {
  const { clock, scheduler, turn, run, drain } = setUp();
  await drain();
  const workspaceId = 'acme';
  let release: () => void = () => undefined;
  const held = scheduler.run(
    turn({ workspaceId }),
    () => new Promise<void>((resolve) => (release = resolve)),
  );
  await clock.advance(341);
  const waiting = run('next', { workspaceId });
  scheduler.slowDown({ grantId: 'ada' }, 'connection', { pauseMs: 1_000, sentAt: clock.now() });
  const snapshot = scheduler.snapshot();
  expect(snapshot).toMatchObject({ waiting: 1, inFlight: 1, connections: { ada: { pausedMs: 1_000 } } });
  expect(snapshot.connections.ada!.burst).toBeLessThan(9.5);
  expect(snapshot.workspaces).toEqual({ acme: { rate: 1_000, burst: 1_000, pausedMs: 0 } });
  release();
  await clock.advance(2_000);
  await Promise.all([held, waiting]);
});

describe('a deadline', () => {
  it('turns a call away at once when its turn would come too late', async () => {
    const { clock, run, drain } = setUp();
    await drain();
    await expect(run('late', { deadline: clock.now() + 200 })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: 1,
      message:
        'Notion allows about 3 calls a second for each connection, and the calls before this one take too long: ask for less, or try again in 1 s',
    });
  });

  it('turns away those in the queue when it comes, and says how long the rest takes', async () => {
    const { clock, started, run, drain } = setUp();
    await drain();
    const calls = Array.from({ length: 20 }, () => run('x', { deadline: clock.now() + 2_100 }));
    const other = run('patient', { requestId: 'other', deadline: clock.now() + 60_000 });
    const outcomes = Promise.allSettled(calls);
    await clock.advance(2_100);
    const refused = (await outcomes).filter(({ status }) => status === 'rejected');
    expect(started.filter((name) => name === 'x')).toHaveLength(5);
    expect(refused).toHaveLength(15);
    await expect(other).resolves.toBe('patient');
    expect(clock.sleeping).toBe(0);
  });

  it('also ends the wait for a call in flight', async () => {
    const { clock, scheduler, turn } = setUp();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const held = Array.from({ length: 10 }, () => scheduler.run(turn(), () => gate));
    const waiting = scheduler.run(turn({ deadline: clock.now() + 5_000 }), () => gate);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await clock.advance(5_000);
    await refused;
    release();
    await Promise.all(held);
  });
});

describe('a complaint of Notion', () => {
  it('stops the connection that it is about, and no other', async () => {
    const { clock, scheduler, started, run } = setUp();
    await run('first');
    scheduler.slowDown({ grantId: 'ada' }, 'connection', { pauseMs: 2_000, sentAt: clock.now() });
    const waiting = run('second');
    await run('bob', { grantId: 'bob' });
    await clock.advance(1_999);
    expect(started).toEqual(['first', 'bob']);
    await clock.advance(1);
    await waiting;
    expect(started).toEqual(['first', 'bob', 'second']);
  });

  it('about the workspace stops all its grants', async () => {
    const { clock, scheduler, started, run } = setUp();
    scheduler.slowDown({ grantId: 'ada', workspaceId: 'acme' }, 'workspace', {
      pauseMs: 2_000,
      sentAt: clock.now(),
    });
    const calls = [
      run('ada', { grantId: 'ada', workspaceId: 'acme' }),
      run('bob', { grantId: 'bob', workspaceId: 'acme' }),
      run('eve', { grantId: 'eve', workspaceId: 'other' }),
    ];
    await clock.advance(1_999);
    expect(started).toEqual(['eve']);
    await clock.advance(110);
    await Promise.all(calls);
    expect(started.slice(1).sort()).toEqual(['ada', 'bob']);
  });

  it('that lasts longer than the deadline refuses at once and says for how long', async () => {
    const { clock, scheduler, run } = setUp();
    scheduler.slowDown({ grantId: 'ada' }, 'connection', { pauseMs: 60_000, sentAt: clock.now() });
    await expect(run('x')).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfter: 60 });
  });
});

describe('an abort', () => {
  it('takes a call out of the queue, and the others go on', async () => {
    const { clock, started, run, drain } = setUp();
    await drain();
    const controller = new AbortController();
    const gone = run('gone', { signal: controller.signal });
    const stays = run('stays');
    controller.abort();
    await expect(gone).rejects.toBeInstanceOf(TurnAborted);
    await clock.advance(1_000);
    await stays;
    expect(started).toEqual(['stays']);
  });

  it('before the call keeps it out of the queue', async () => {
    const { run } = setUp();
    await expect(run('gone', { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(TurnAborted);
  });
});

it('forgets grants that have been idle until their budget is whole again', async () => {
  const { clock, scheduler, run } = setUp();
  for (let index = 0; index < 50; index += 1) await run('x', { grantId: `grant ${index}` });
  expect(scheduler.size).toBe(50);
  await clock.advance(20_000);
  await run('x', { grantId: 'somebody new' });
  expect(scheduler.size).toBe(1);
});
