import { decodeCursor, encodeCursor, fingerprint } from '../../../src/types/cursor.js';

const LIST = fingerprint(['blocks', 'a']);
const GARBLED =
  '"after" is not a cursor of this gateway. Send the cursor of an edge or pageInfo.endCursor, unchanged.';

describe('cursors', () => {
  it.each([
    { notion: null, offset: 0 },
    { notion: null, offset: 25 },
    { notion: 'b1:ä/+=', offset: 3 },
  ])('find their place again: %j', (place) => {
    expect(decodeCursor(LIST, encodeCursor(LIST, place))).toMatchObject(place);
  });

  it('use letters that need no escaping in a URL', () => {
    expect(encodeCursor(LIST, { notion: '>>>???', offset: 3 })).toMatch(/^[\w-]+$/);
  });

  it('refuse another list, and the same list with other arguments', () => {
    const cursor = encodeCursor(fingerprint(['rows', 'a', { in_trash: true }]), { notion: null, offset: 1 });
    for (const list of [LIST, fingerprint(['rows', 'a', {}])]) {
      expect(() => decodeCursor(list, cursor)).toThrow(
        '"after" is a cursor of another list, or of this list with other arguments. Leave it out to start from the beginning.',
      );
    }
  });

  it.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['JSON that is no list', Buffer.from('{"offset":1}').toString('base64url')],
    ['a list that is too short', Buffer.from(JSON.stringify([LIST])).toString('base64url')],
    ['an offset before the start', Buffer.from(JSON.stringify([LIST, -1, null])).toString('base64url')],
    ['half an offset', Buffer.from(JSON.stringify([LIST, 0.5, null])).toString('base64url')],
    ['a cursor that is no text', Buffer.from(JSON.stringify([LIST, 1, 7])).toString('base64url')],
  ])('refuse %s', (_what, cursor) => {
    expect(() => decodeCursor(LIST, cursor)).toThrow(GARBLED);
  });
});
