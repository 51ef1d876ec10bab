import { AnswerCache, type Fetched } from '../../../src/notion/answerCache.js';

const ADA = { grantId: 'ada', workspaceId: 'acme' };
const GRACE = { grantId: 'grace', workspaceId: 'acme' };
const MARY = { grantId: 'mary', workspaceId: 'northwind' };
const PAGE_ID = '248104cd-477e-80fd-b757-e945d38000bd';
const PAGE = { object: 'page', id: PAGE_ID, url: 'https://notion.so/x' };
const HOUR = 3_600_000;

function open({ seconds = 10, megabytes = 1 } = {}) {
  const time = { now: 1_000, wall: 0 };
  const clock = { now: () => time.now, sleep: () => Promise.resolve() };
  const cache = new AnswerCache({ seconds, megabytes }, clock, () => time.wall);
  const keep = (owner: typeof ADA, key: string, over: Partial<Fetched> = {}) => {
    const slot = cache.open(owner);
    const fetched = { body: { id: key }, size: 100, askedAt: time.now, linksEndAt: null, narrowed: false };
    slot.keep(key, { ...fetched, ...over });
    slot.leave();
  };
  return { cache, time, keep };
}

describe('an answer', () => {
  it('is given again to the grant that got it, and to nobody else', () => {
    const { cache, keep } = open();
    keep(ADA, 'a');
    expect(cache.find(ADA, 'a', 0)).toEqual({ id: 'a' });
    expect(cache.find(GRACE, 'a', 0)).toBeUndefined();
    expect(cache.find(MARY, 'a', 0)).toBeUndefined();
    expect(cache.find({ grantId: 'ada' }, 'a', 0)).toBeUndefined();
  });

  it('is not given to a grant that was given anew', () => {
    const { cache, keep } = open();
    keep(ADA, 'a');
    expect(cache.find({ ...ADA, edition: '2' }, 'a', 0)).toBeUndefined();
  });

  it('ends with its time', () => {
    const { cache, time, keep } = open({ seconds: 10 });
    keep(ADA, 'a');
    time.now += 9_999;
    expect(cache.find(ADA, 'a', 0)).toBeDefined();
    time.now += 1;
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
  });

  it('counts its age from when it was asked for, not from when it came', () => {
    const { cache, keep } = open({ seconds: 10 });
    keep(ADA, 'a', { askedAt: 1_000 - 9_000 });
    expect(cache.find(ADA, 'a', -8_000)).toBeDefined();
    expect(cache.find(ADA, 'a', -7_999)).toBeUndefined();
  });

  it('is not given when a link in it is about to end', () => {
    const { cache, time, keep } = open({ seconds: 3_600 });
    keep(ADA, 'a', { linksEndAt: HOUR });
    time.wall = HOUR - 5 * 60_000 - 1;
    expect(cache.find(ADA, 'a', 0)).toBeDefined();
    time.wall += 1;
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
  });

  it('goes with any write in the workspace, of whomever', () => {
    const { cache, keep } = open();
    keep(ADA, 'a');
    keep(MARY, 'm');
    cache.drop(GRACE);
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
    expect(cache.find(MARY, 'm', 0)).toBeDefined();
  });

  it('goes when its workspace is forgotten, however the id is written', () => {
    const { cache, keep } = open();
    keep(ADA, 'a');
    keep(MARY, 'm');
    cache.dropWorkspace('AC-ME');
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
    expect(cache.find(MARY, 'm', 0)).toBeDefined();
  });

  it('is not kept when a write came while it was on its way', () => {
    const { cache, time } = open();
    const slot = cache.open(ADA);
    cache.drop(GRACE);
    slot.keep('a', { body: {}, size: 1, askedAt: time.now, linksEndAt: null, narrowed: false });
    slot.leave();
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
  });

  it('is not kept when the cache is off', () => {
    const { cache, keep } = open({ seconds: 0 });
    keep(ADA, 'a');
    expect(cache.find(ADA, 'a', 0)).toBeUndefined();
    expect(cache.grants).toBe(0);
  });
});

describe('an object', () => {
  it('is found by its id, in whatever answer it came', () => {
    const { cache, keep } = open();
    keep(ADA, 'rows', { body: { results: [PAGE, { object: 'page', id: 'partial' }] } });
    expect(cache.findObject(ADA, 'page', PAGE_ID.toUpperCase(), 0)).toBe(PAGE);
    expect(cache.findObject(ADA, 'page', PAGE_ID.replaceAll('-', ''), 0)).toBe(PAGE);
    expect(cache.findObject(ADA, 'block', PAGE_ID, 0)).toBeUndefined();
    expect(cache.findObject(ADA, 'page', 'partial', 0)).toBeUndefined();
    expect(cache.findObject(GRACE, 'page', PAGE_ID, 0)).toBeUndefined();
  });

  it('is not taken from an answer that lacks some of its properties', () => {
    const { cache, keep } = open();
    keep(ADA, 'rows', { body: { results: [PAGE] }, narrowed: true });
    expect(cache.findObject(ADA, 'page', PAGE_ID, 0)).toBeUndefined();
  });

  it('is the newest one', () => {
    const { cache, time, keep } = open();
    keep(ADA, 'rows', { body: { results: [PAGE] } });
    time.now += 1;
    const newer = { ...PAGE, url: 'https://notion.so/y' };
    keep(ADA, 'page', { body: newer });
    keep(ADA, 'rows', { body: { results: [] } });
    expect(cache.findObject(ADA, 'page', PAGE_ID, 0)).toBe(newer);
  });
});

describe('the memory', () => {
  it('is bounded, and the answers that were used longest ago go first', () => {
    const { cache, keep } = open({ megabytes: 1 });
    for (let index = 0; index < 10; index += 1) keep(ADA, `a${index}`, { size: 50_000 });
    cache.find(ADA, 'a0', 0);
    keep(ADA, 'b', { size: 50_000 });
    expect(cache.find(ADA, 'a1', 0)).toBeUndefined();
    expect(cache.find(ADA, 'a0', 0)).toBeDefined();
    expect(cache.bytes).toBeLessThanOrEqual(1024 * 1024);
  });

  it('is not spent on one huge answer', () => {
    const { cache, keep } = open({ megabytes: 1 });
    keep(ADA, 'small');
    keep(ADA, 'huge', { size: 100_000, body: { results: [PAGE] } });
    expect(cache.find(ADA, 'huge', 0)).toBeUndefined();
    expect(cache.findObject(ADA, 'page', PAGE_ID, 0)).toBeUndefined();
    expect(cache.find(ADA, 'small', 0)).toBeDefined();
  });

  it('holds nothing of a grant whose answers are gone, or never came', () => {
    const { cache, keep } = open();
    const slot = cache.open(GRACE);
    expect(cache.grants).toBe(1);
    slot.leave();
    keep(ADA, 'a');
    cache.drop(ADA);
    expect(cache.grants).toBe(0);
    expect(cache.bytes).toBe(0);
  });
});
