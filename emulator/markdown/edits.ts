import { shapeError, validationError } from '../errors.js';
import type { Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';
import { refuseUnknown } from '../validate/blocks.js';

const MAX_MARKDOWN = 500_000;

/** What an update makes of a page's markdown, and whether child pages may vanish with it. */
export interface Edit {
  markdown: string;
  mayDelete: boolean;
}

type Apply = (value: JsonObject, markdown: string, path: string) => string;

/** The operations, by the type of the request's body. */
const OPERATIONS: { [type: string]: { keys: string[]; apply: Apply } } = {
  update_content: {
    keys: ['content_updates', 'allow_deleting_content'],
    apply(value, markdown, path) {
      const updates = value.content_updates;
      if (!Array.isArray(updates)) throw shapeError(`${path}.content_updates`, 'an array', updates);
      if (updates.length < 1) throw shapeError(`${path}.content_updates.length`, '≥ `1`', 0);
      if (updates.length > 100) throw shapeError(`${path}.content_updates.length`, '≤ `100`', updates.length);
      return updates.reduce<string>(
        (text, update, index) => replaceOne(text, update, `${path}.content_updates[${index}]`),
        markdown,
      );
    },
  },
  replace_content: {
    keys: ['new_str', 'allow_deleting_content'],
    apply: (value, _markdown, path) => text(value.new_str, `${path}.new_str`),
  },
  insert_content: {
    keys: ['content', 'after', 'position'],
    apply(value, markdown, path) {
      const content = text(value.content, `${path}.content`);
      const { after, position } = value;
      if (after !== undefined && position !== undefined) {
        throw validationError(`${path}.after and ${path}.position exclude each other: send one of them.`);
      }
      if (after !== undefined)
        return insertAfter(markdown, content, text(after, `${path}.after`), `${path}.after`);
      const place = position === undefined ? 'end' : isObject(position) ? position.type : position;
      if (place === 'start') return join(content, markdown);
      if (place === 'end') return join(markdown, content);
      throw shapeError(`${path}.position.type`, '`"start"`, or `"end"`', place);
    },
  },
  replace_content_range: {
    keys: ['content', 'content_range', 'allow_deleting_content'],
    apply(value, markdown, path) {
      const content = text(value.content, `${path}.content`);
      const at = `${path}.content_range`;
      const [start, end] = select(markdown, text(value.content_range, at), at);
      return markdown.slice(0, start) + content + markdown.slice(end);
    },
  },
};

/** Checks the body of an update and applies it to the present text. Matching is by exact characters. */
export function editMarkdown(body: JsonObject, markdown: string): Edit {
  const { type } = body;
  const operation =
    typeof type === 'string' && Object.hasOwn(OPERATIONS, type) ? OPERATIONS[type] : undefined;
  if (typeof type !== 'string' || !operation) {
    throw shapeError(
      'body.type',
      Object.keys(OPERATIONS)
        .map((name) => `\`"${name}"\``)
        .join(', '),
      type,
    );
  }
  const other = Object.keys(OPERATIONS).find((name) => name !== type && body[name] !== undefined);
  if (other) throw shapeError(`body.${other}`, 'not present', body[other]);
  const value = body[type];
  const path = `body.${type}`;
  if (!isObject(value)) throw shapeError(path, value === undefined ? 'defined' : 'an object', value);
  refuseUnknown(value, operation.keys, path);
  const mayDelete = value.allow_deleting_content ?? false;
  if (typeof mayDelete !== 'boolean')
    throw shapeError(`${path}.allow_deleting_content`, 'a boolean', mayDelete);
  return { markdown: operation.apply(value, markdown, path), mayDelete };
}

function text(value: Json | undefined, path: string): string {
  if (typeof value !== 'string') throw shapeError(path, value === undefined ? 'defined' : 'a string', value);
  if (value.length > MAX_MARKDOWN) throw shapeError(`${path}.length`, `≤ \`${MAX_MARKDOWN}\``, value.length);
  return value;
}

function replaceOne(markdown: string, update: Json, path: string): string {
  if (!isObject(update)) throw shapeError(path, 'an object', update);
  refuseUnknown(update, ['old_str', 'new_str', 'replace_all_matches'], path);
  const old = text(update.old_str, `${path}.old_str`);
  const fresh = text(update.new_str, `${path}.new_str`);
  const all = update.replace_all_matches ?? false;
  if (typeof all !== 'boolean') throw shapeError(`${path}.replace_all_matches`, 'a boolean', all);
  const parts = old === '' ? [markdown] : markdown.split(old);
  if (parts.length === 1)
    throw validationError(`${path}.old_str was not found in the page. It must match exactly.`);
  if (parts.length > 2 && !all) {
    throw validationError(
      `${path}.old_str was found ${parts.length - 1} times in the page: make it longer, or set replace_all_matches.`,
    );
  }
  return parts.join(fresh);
}

/** Where a selection lies: exact text, or `start...end` with the middle left out. It must be there once. */
function select(markdown: string, selection: string, path: string): [start: number, end: number] {
  const [from = '', to] = splitSelection(selection);
  const start = from === '' ? -1 : markdown.indexOf(from);
  if (start === -1) throw validationError(`${path} was not found in the page: \`${selection}\`.`);
  if (markdown.includes(from, start + 1)) {
    throw validationError(
      `${path} matches several places in the page: \`${selection}\`. Take more of the text.`,
    );
  }
  if (to === undefined) return [start, start + from.length];
  const end = markdown.indexOf(to, start + from.length);
  if (end === -1)
    throw validationError(`${path} has an end that was not found after its start: \`${selection}\`.`);
  return [start, end + to.length];
}

function splitSelection(selection: string): [string, string | undefined] {
  const at = selection.indexOf('...');
  if (at <= 0 || at + 3 >= selection.length) return [selection, undefined];
  return [selection.slice(0, at), selection.slice(at + 3)];
}

/** Below the block in which the selection ends, and at its depth. */
function insertAfter(markdown: string, content: string, selection: string, path: string): string {
  const [, end] = select(markdown, selection, path);
  const lines = markdown.split('\n');
  const line = markdown.slice(0, end).split('\n').length - 1;
  const depth = /^\t*/.exec(lines[line] ?? '')?.[0] ?? '';
  const rest = lines.findIndex((one, index) => index > line && one !== '' && !one.startsWith(`${depth}\t`));
  const fresh = content.split('\n').map((one) => (one === '' ? one : depth + one));
  return lines.toSpliced(rest === -1 ? lines.length : rest, 0, ...fresh).join('\n');
}

function join(before: string, after: string): string {
  return [before, after].filter((part) => part !== '').join('\n');
}
