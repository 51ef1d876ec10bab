import {
  parseGlobalId,
  requireId,
  toGlobalId,
  toUuid,
  type GlobalKind,
} from '../../../src/types/globalId.js';
import { refusalOf } from './refusal.js';

const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const HEX = '153104cd477e809d8dc4ff2d96ae3090';
const BLOCK_UUID = '248104cd-477e-80fd-b757-e945d38000bd';
const BLOCK_HEX = '248104cd477e80fdb757e945d38000bd';
const PAGE = `https://www.notion.so/acme/Kale-${HEX}`;

describe('global ids', () => {
  it('say their kind', () => {
    expect(toGlobalId('page', UUID.toUpperCase())).toBe(`page_${HEX}`);
    expect(parseGlobalId(`dataSource_${HEX}`)).toEqual({ kind: 'dataSource', uuid: UUID });
    expect(parseGlobalId(`fileUpload_${UUID}`)).toEqual({ kind: 'fileUpload', uuid: UUID });
  });

  it('may be bare UUIDs, dashed or not', () => {
    for (const text of [UUID, HEX, UUID.toUpperCase(), ` ${HEX}\n`]) {
      expect(parseGlobalId(text)).toEqual({ kind: null, uuid: UUID });
    }
  });

  it.each([
    PAGE,
    `https://www.notion.so/${HEX}`,
    `https://acme.notion.site/Kale-${HEX}?pvs=4`,
    `https://app.notion.com/p/acme/${UUID}`,
    `notion://www.notion.so/acme/Kale-${HEX}`,
    `www.notion.so/Kale-${HEX}`,
    `notion.so/${HEX}/`,
    `https://www.notion.so/Caf%C3%A9-deadbeef-${HEX}?v=${BLOCK_HEX}`,
  ])('may be the URL %s', (url) => {
    expect(parseGlobalId(url)).toEqual({ kind: null, uuid: UUID });
  });

  it('take from a URL the object that is wanted', () => {
    const url = `${PAGE}?v=${'a'.repeat(32)}&p=${'b'.repeat(32)}#${BLOCK_HEX}`;
    const uuid = (wanted?: GlobalKind) => parseGlobalId(url, wanted)?.uuid;
    expect(uuid()).toBe(BLOCK_UUID);
    expect(uuid('block')).toBe(BLOCK_UUID);
    expect(uuid('page')).toBe(toUuid('b'.repeat(32)));
    expect(uuid('view')).toBe(toUuid('a'.repeat(32)));
    expect(uuid('database')).toBe(UUID);
    expect(uuid('user')).toBeUndefined();
    expect(parseGlobalId(`${PAGE}#${BLOCK_HEX}`, 'page')).toEqual({ kind: null, uuid: UUID });
    expect(parseGlobalId(`${PAGE}#block-${BLOCK_HEX}`)).toEqual({ kind: 'block', uuid: BLOCK_UUID });
  });

  it.each([
    '',
    'Kale',
    HEX.slice(1),
    `${HEX}0`,
    `pages_${HEX}`,
    `page_${HEX.slice(1)}`,
    `constructor_${HEX}`,
    `x${HEX}`,
    'https://www.notion.so/acme',
    `https://www.notion.so/f00${HEX}`,
    'https://',
    `../${HEX}`,
    `${UUID}/../x`,
  ])('refuse %j', (text) => {
    expect(parseGlobalId(text)).toBeNull();
  });
});

describe('requireId', () => {
  it('answers the dashed UUID', () => {
    expect(requireId(`page_${HEX}`, 'page', 'id')).toBe(UUID);
    expect(requireId(PAGE, 'page', 'id')).toBe(UUID);
  });

  it('refuses what is no id, naming the argument', () => {
    expect(refusalOf(() => requireId('kale', 'page', 'input.id'))).toEqual({
      argument: 'input.id',
      message: '`input.id` is not an id: give the `id` of a page, a UUID or a Notion URL.',
    });
  });

  it('refuses an id of another kind', () => {
    expect(() => requireId(`user_${HEX}`, 'page', 'id')).toThrow(
      '`id` is the id of a user, but a page is asked for here.',
    );
  });
});
