import 'reflect-metadata';
import { IconColor } from '../../../src/types/color.js';
import { toFile } from '../../../src/types/file.js';
import { toNotionCover, toNotionFile, toNotionIcon } from '../../../src/types/fileInput.js';
import { toIcon } from '../../../src/types/icon.js';
import { refusalOf } from './refusal.js';

const UUID = '153104cd-477e-809d-8dc4-ff2d96ae3090';
const UPLOAD = `fileUpload_${UUID.replaceAll('-', '')}`;
const URL = 'https://example.com/a.png';

describe('files, icons and covers', () => {
  it('are said in Notion’s words', () => {
    expect(toNotionFile({ external: { name: 'Logo', url: URL } }, 'p')).toEqual({
      type: 'external',
      name: 'Logo',
      external: { url: URL },
    });
    expect(toNotionFile({ existing: { name: 'Plan', url: URL } }, 'p')).toEqual({
      type: 'file',
      name: 'Plan',
      file: { url: URL },
    });
    expect(toNotionFile({ fileUpload: { id: UPLOAD, name: 'Plan' } }, 'p')).toEqual({
      type: 'file_upload',
      file_upload: { id: UUID },
      name: 'Plan',
    });
    expect(toNotionIcon({ emoji: '🥬' }, 'p')).toEqual({ type: 'emoji', emoji: '🥬' });
    expect(toNotionIcon({ url: URL }, 'p')).toEqual({ type: 'external', external: { url: URL } });
    expect(toNotionIcon({ fileUpload: UUID }, 'p')).toEqual({
      type: 'file_upload',
      file_upload: { id: UUID },
    });
    expect(toNotionIcon({ customEmoji: UUID }, 'p')).toEqual({
      type: 'custom_emoji',
      custom_emoji: { id: UUID },
    });
    expect(toNotionIcon({ builtIn: { name: 'pizza', color: IconColor.LIGHT_GRAY } }, 'p')).toEqual({
      type: 'icon',
      icon: { name: 'pizza', color: 'lightgray' },
    });
    expect(toNotionIcon({ builtIn: { name: 'pizza' } }, 'p')).toEqual({
      type: 'icon',
      icon: { name: 'pizza' },
    });
    expect(toNotionCover({ url: URL }, 'p')).toEqual({ type: 'external', external: { url: URL } });
    expect(toNotionCover({ fileUpload: UPLOAD }, 'p')).toEqual({
      type: 'file_upload',
      file_upload: { id: UUID },
    });
  });

  it('are refused with a sentence', () => {
    expect(refusalOf(() => toNotionIcon({ url: '' }, 'input.icon'))).toEqual({
      argument: 'input.icon.url',
      message: '`input.icon.url` is empty: give a URL.',
    });
    expect(refusalOf(() => toNotionCover({ url: `https://${'x'.repeat(2000)}` }, 'input.cover'))).toEqual({
      argument: 'input.cover.url',
      message: '`input.cover.url` has 2008 characters; Notion takes at most 2000.',
    });
    const long = { name: '語'.repeat(301), url: URL };
    expect(refusalOf(() => toNotionFile({ external: long }, 'f'))).toEqual({
      argument: 'f.external.name',
      message: '`f.external.name` has 903 bytes; Notion takes at most 900.',
    });
    expect(refusalOf(() => toNotionFile({ fileUpload: { id: `page_${'a'.repeat(32)}` } }, 'f'))).toEqual({
      argument: 'f.fileUpload.id',
      message: '`f.fileUpload.id` is the id of a page, but a file upload is asked for here.',
    });
  });

  it('are read in every shape', () => {
    expect(toFile({ type: 'external', external: { url: URL } })).toEqual({
      name: null,
      url: URL,
      expiresAt: null,
      source: 'external',
      raw: null,
    });
    const elsewhere = { type: 'drive', drive: { url: URL } };
    expect(toFile(elsewhere)).toMatchObject({ url: URL, source: 'unsupported', raw: elsewhere });
    expect(
      toFile({ type: 'file', file: { url: URL, expiry_time: '2026-05-01T09:00:00.000+02:00' } }),
    ).toMatchObject({ url: URL, expiresAt: '2026-05-01T07:00:00.000Z', source: 'file' });
    expect([toFile(null), toFile(undefined), toFile({ type: 'file' }), toFile('x')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    [{ type: 'emoji', emoji: '🥬' }, 'EmojiIcon', { emoji: '🥬' }],
    [{ type: 'external', external: { url: URL } }, 'FileIcon', { file: { url: URL } }],
    [{ type: 'file', file: { url: URL, expiry_time: 'soon' } }, 'FileIcon', { file: { expiresAt: null } }],
    [
      { type: 'custom_emoji', custom_emoji: { id: UUID, name: 'bufo', url: URL } },
      'CustomEmojiIcon',
      { customEmoji: { emojiId: UUID, name: 'bufo' } },
    ],
    [{ type: 'icon', icon: { name: 'pizza', color: 'lightgray' } }, 'BuiltInIcon', { color: 'lightgray' }],
    [{ type: 'icon', icon: { name: 'pizza', color: 'teal' } }, 'BuiltInIcon', { color: null }],
    [
      { type: 'custom_agent_avatar', custom_agent_avatar: {} },
      'UnsupportedIcon',
      { rawType: 'custom_agent_avatar' },
    ],
    [{ type: 'emoji' }, 'UnsupportedIcon', { rawType: 'emoji', raw: { type: 'emoji' } }],
  ])('icon %j is read', (raw, type, fields) => {
    const icon = toIcon(raw);
    expect(icon?.constructor.name).toBe(type);
    expect(icon).toMatchObject(fields);
  });

  it('there may be no icon', () => {
    expect([toIcon(null), toIcon(undefined)]).toEqual([null, null]);
  });
});
