import { holdAgainstTypes } from '../../support/notionTypes/answers.js';
import { row, text } from '../../support/shapes.js';

const PATH = '/v1/pages/153104cd-477e-809d-8dc4-ff2d96ae3090';
const REQUEST_ID = '9b1c2d3e-0000-4000-8000-000000000000';

type Raw = Record<string, unknown>;

function hold(body: unknown, more: { version?: string; status?: number; path?: string } = {}) {
  const answer = { version: '2026-03-11', status: 200, path: PATH, method: 'GET', requestId: REQUEST_ID };
  holdAgainstTypes({ ...answer, body, ...more });
}

const NAME = { id: 'title', type: 'title', title: [text('Kale')] };
const TASKS = { id: 'a', type: 'relation', relation: [], has_more: false };

function page(change: Raw = {}): Raw {
  return { ...row({ Name: NAME, Tasks: TASKS }), last_edited_time: '2026-01-16T08:00:00.000Z', ...change };
}

const { url: _, ...WITHOUT_URL } = page();

function error(change: Raw = {}): Raw {
  const envelope = { object: 'error', status: 404, code: 'object_not_found', message: 'Gone.' };
  return { ...envelope, request_id: REQUEST_ID, ...change };
}

describe('an answer as the types of the SDK have it', () => {
  it('passes, in each version', () => {
    hold(page());
    hold({ ...page(), archived: false }, { version: '2025-09-03' });
    hold(error(), { status: 404 });
    const oauth = { error: 'invalid_client', error_description: 'No.', request_id: REQUEST_ID };
    hold(oauth, { status: 401, path: '/v1/oauth/token' });
  });

  it.each<[deviation: string, body: Raw, says: string]>([
    ['a missing key', WITHOUT_URL, '.url is missing'],
    ['an unknown key', page({ colour: 'red' }), '.colour is no key that Notion sends'],
    ['null where a value must be', page({ is_locked: null }), '.is_locked is null'],
    ['another kind of value', page({ public_url: 7 }), '.public_url is 7'],
    ['an unknown word', page({ parent: { type: 'moon', moon: true } }), '.parent.'],
    ['an unknown kind of property', page({ properties: { A: { id: 'a', type: 'aura', aura: 1 } } }), '.A.'],
    ['a wrong value deep inside', page({ properties: { A: { ...NAME, title: [{}] } } }), '.A.title[0].type'],
    [
      'has_more where it does not belong',
      page({ properties: { A: { ...NAME, has_more: true } } }),
      '.has_more',
    ],
    [
      'archived in the newest version',
      page({ archived: false }),
      '.archived is no key of version 2026-03-11',
    ],
    ['an id that is none', page({ id: 'kale' }), '.id is no dashed UUID'],
    ['seconds in a time', page({ created_time: '2026-01-15T10:30:12.000Z' }), '.created_time is no time'],
  ])('does not pass with %s', (_name, body, says) => {
    expect(() => hold(body)).toThrow(says);
  });

  it('does not pass without archived in an older version', () => {
    expect(() => hold(page(), { version: '2025-09-03' })).toThrow('.archived is missing');
  });

  it.each<[deviation: string, body: Raw, says: string]>([
    ['another status inside', error({ status: 400 }), 'error.status is 400'],
    ['a code of another status', error({ code: 'rate_limited' }), 'error.code is "rate_limited"'],
    ['another request id', error({ request_id: 'x' }), 'error.request_id is "x"'],
    ['no message', error({ message: '' }), 'error.message is ""'],
    ['an unknown key', error({ stack: 'at' }), 'error.stack is "at"'],
    ['data that is no map of texts', error({ additional_data: { a: 1 } }), 'error.additional_data'],
  ])('does not pass as an error with %s', (_name, body, says) => {
    expect(() => hold(body, { status: 404 })).toThrow(says);
  });

  it('does not pass at an address that the SDK does not know, or without a request id', () => {
    expect(() => hold(page(), { path: '/v1/leaves' })).toThrow('no endpoint of the SDK answers there');
    const exchange = { method: 'GET', path: PATH, version: '2026-03-11', status: 200, body: page() };
    expect(() => holdAgainstTypes({ ...exchange, requestId: null })).toThrow('x-notion-request-id');
  });
});
