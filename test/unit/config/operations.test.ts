import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appsSchema } from '../../../src/config/apps.js';

const TEXT = 'query A { __typename }';
const hashOf = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex');
const apollos = (operations: unknown, more: object = {}) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
  ...more,
});

describe('the operations of an app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'operations.json');
  const read = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    const entry = {
      clientId: 'shop',
      name: 'Shop',
      type: 'web',
      redirectUris: ['https://shop.example.com/'],
      operations: file,
    };
    return appsSchema.safeParse([entry]);
  };

  it('are read from what Apollo’s tool writes', () => {
    const one = { id: hashOf(TEXT), body: TEXT, name: 'A', type: 'query' };
    expect(read(apollos([one])).data?.[0]?.operations).toEqual({
      file,
      operations: [{ id: hashOf(TEXT), text: TEXT, name: 'A', type: 'query' }],
    });
  });

  it.each(['md5', 'sha1', 'sha256'])('are read from texts by their hashes, as by %s', (algorithm) => {
    const id = `${algorithm}:${hashOf(TEXT, algorithm)}`;
    expect(read({ [id]: TEXT }).data?.[0]?.operations?.operations).toEqual([{ id, text: TEXT }]);
  });

  it.each(['md5', 'sha1', 'sha256'])('and without the name of the algorithm: %s', (algorithm) => {
    const id = hashOf(TEXT, algorithm);
    expect(read({ [id]: TEXT }).data?.[0]?.operations?.operations).toEqual([{ id, text: TEXT }]);
  });

  const other = hashOf('another text');
  it.each([
    { what: 'no JSON', content: '{', problems: ['cannot be read: '] },
    {
      what: 'a list',
      content: [TEXT],
      problems: ['must be what @apollo/generate-persisted-query-manifest writes'],
    },
    { what: 'nothing', content: {}, problems: ['lists no operation'] },
    { what: 'a text that is none', content: { a: 1 }, problems: ['a: Invalid input: expected string'] },
    { what: 'an empty text', content: { a: '' }, problems: ['a: the text of an operation is empty'] },
    { what: 'another format', content: { format: 'x' }, problems: ['format: ', 'version: ', 'operations: '] },
    {
      what: 'another version',
      content: apollos([], { version: 2 }),
      problems: ['version: only version 1 is known'],
    },
    {
      what: 'every mistake at once',
      content: apollos([{ id: 'a b', body: TEXT }, { id: 'c' }]),
      problems: ['operations.0.id: an id has 1 to 200 characters', 'operations.1.body: '],
    },
    {
      what: 'a hash of another text',
      content: apollos([{ id: other, body: TEXT }]),
      problems: [`the id ${other} is not the SHA-256 of its text: make the manifest anew`],
    },
    {
      what: 'a hash of another text, with its prefix',
      content: { [`sha256:${other}`]: TEXT },
      problems: [`the id sha256:${other} is not the SHA-256 of its text: make the manifest anew`],
    },
    {
      what: 'an id that is given twice',
      content: apollos([
        { id: 'a', body: TEXT },
        { id: 'a', body: '{ __typename }' },
      ]),
      problems: ['the id a is given to two operations'],
    },
  ])('are refused when the file holds $what', ({ content, problems }) => {
    const messages = read(content).error?.issues.map(({ message }) => message) ?? [];
    expect(messages).toEqual(
      problems.map((problem) => expect.stringContaining(`${file}: ${problem}`) as string),
    );
  });

  it('are refused when there is no file', () => {
    const entry = {
      clientId: 'shop',
      name: 'Shop',
      type: 'web',
      redirectUris: ['https://shop.example.com/'],
    };
    const { error } = appsSchema.safeParse([{ ...entry, operations: `${folder}/none.json` }]);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      `${folder}/none.json: there is no such file`,
    ]);
  });
});
