import { shapeError, validationError } from '../errors.js';
import type { Json, JsonObject } from '../model.js';
import { isObject } from '../richText.js';
import type { BlockKind } from './blockKinds.js';
import { BLOCK_KINDS, blockKind } from './blockKinds.js';
import { readChoice } from './fields.js';

/** A checked block that is not stored yet. */
export interface NewBlock {
  type: string;
  content: JsonObject;
  children: NewBlock[];
}

const MAX_BLOCKS = 100;
const MAX_BLOCKS_PER_REQUEST = 1000;
const MAX_DEPTH = 2;
const ENVELOPE = ['object', 'type'];

/**
 * Checks a request's `children`: at most 100 an array, 1000 in all, two levels below the first, each block with the
 * companions that its kind needs (a table its rows, a column list its columns).
 */
export function normaliseBlocks(input: Json | undefined, path: string): NewBlock[] {
  const blocks = normaliseArray(input, path, 0);
  const count = countBlocks(blocks);
  if (count > MAX_BLOCKS_PER_REQUEST) {
    throw validationError(
      `${path} holds ${count} blocks; a request may carry at most ${MAX_BLOCKS_PER_REQUEST}.`,
    );
  }
  return blocks;
}

/** Checks the payload of an update against the block's own kind and returns the content that it has afterwards. */
export function normaliseUpdate(type: string, content: JsonObject, input: Json, path: string): JsonObject {
  const kind = blockKind(type);
  if (!kind || kind.made) throw validationError(`Block type ${type} can not be updated with this endpoint.`);
  if (!isObject(input)) throw shapeError(path, 'an object', input);
  refuseUnknown(input, knownKeys(kind), path);
  const updated = { ...content };
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = input[name];
    if (value === undefined && field.required === 'always')
      throw shapeError(`${path}.${name}`, 'defined', undefined);
    if (value === undefined) continue;
    if (field.fixed) throw shapeError(`${path}.${name}`, 'not present', value);
    updated[name] = field.read(value, `${path}.${name}`);
  }
  const choice = kind.choice && readChoice(kind.choice, input, path, false);
  return choice ? { ...withoutChoice(updated, content.type), ...choice } : updated;
}

/** The first level of blocks under a stored parent must suit it, as inner levels must suit theirs. */
export function checkPlacement(
  parentType: string,
  parentContent: JsonObject,
  blocks: NewBlock[],
  path: string,
): void {
  const rule = blockKind(parentType)?.children ?? 'none';
  if (rule === 'none' || (rule === 'toggleable' && parentContent.is_toggleable !== true)) {
    throw validationError(`Block type ${parentType} does not support children.`);
  }
  checkInside(parentType, parentContent, blocks, path);
}

function normaliseArray(input: Json | undefined, path: string, depth: number): NewBlock[] {
  if (!Array.isArray(input)) throw shapeError(path, input === undefined ? 'defined' : 'an array', input);
  if (input.length > MAX_BLOCKS) throw shapeError(`${path}.length`, `≤ \`${MAX_BLOCKS}\``, input.length);
  return input.map((block, index) => normaliseBlock(block, `${path}[${index}]`, depth));
}

function normaliseBlock(input: Json, path: string, depth: number): NewBlock {
  if (!isObject(input)) throw shapeError(path, 'an object', input);
  const type = readType(input, path);
  const kind = blockKind(type);
  if (!kind || kind.made) throw validationError(`Block type ${type} can not be created with this endpoint.`);
  refuseUnknown(input, [...ENVELOPE, type], path);
  const payload = input[type];
  const at = `${path}.${type}`;
  if (!isObject(payload)) throw shapeError(at, 'an object', payload);
  const content = normaliseContent(kind, payload, at);
  // Columns are part of their list: what stands in them is one level below it, not two.
  const inner = type === 'column_list' ? depth : depth + 1;
  const children = normaliseInner(kind, payload.children, `${at}.children`, inner);
  checkNew(type, kind, content, children, at);
  return { type, content, children };
}

function normaliseContent(kind: BlockKind, payload: JsonObject, path: string): JsonObject {
  refuseUnknown(payload, knownKeys(kind, 'children'), path);
  const content: JsonObject = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = payload[name];
    if (value === undefined && field.required) throw shapeError(`${path}.${name}`, 'defined', undefined);
    if (value !== undefined) content[name] = field.read(value, `${path}.${name}`);
    else if (field.initial !== undefined) content[name] = field.initial;
  }
  return kind.choice ? { ...content, ...readChoice(kind.choice, payload, path, true) } : content;
}

function normaliseInner(kind: BlockKind, input: Json | undefined, path: string, depth: number): NewBlock[] {
  if (input === undefined) return [];
  if (kind.children === 'none' || depth > MAX_DEPTH) throw shapeError(path, 'not present', input);
  return normaliseArray(input, path, depth);
}

function checkNew(
  type: string,
  kind: BlockKind,
  content: JsonObject,
  children: NewBlock[],
  path: string,
): void {
  const rule = kind.children;
  if (rule === 'toggleable' && children.length > 0 && content.is_toggleable !== true) {
    throw validationError(`${path}.children should be not present unless ${path}.is_toggleable is true.`);
  }
  if (type === 'synced_block' && content.synced_from !== null && children.length > 0) {
    throw validationError(`${path}.children should be not present: a copy shows the blocks of its original.`);
  }
  if (typeof rule === 'object' && children.length < rule.least) {
    throw shapeError(`${path}.children.length`, `≥ \`${rule.least}\``, children.length);
  }
  checkInside(type, content, children, `${path}.children`);
}

function checkInside(
  parentType: string,
  parentContent: JsonObject,
  children: NewBlock[],
  path: string,
): void {
  const rule = blockKind(parentType)?.children;
  children.forEach((child, index) => {
    const at = `${path}[${index}]`;
    if (typeof rule === 'object' && child.type !== rule.only)
      throw shapeError(`${at}.${rule.only}`, 'defined', undefined);
    const inside = blockKind(child.type)?.inside;
    if (inside && inside !== parentType) {
      throw validationError(
        `${at}.${child.type} may only be inside a ${inside}, instead was inside a ${parentType}.`,
      );
    }
    if (parentType === 'table') checkCells(parentContent, child, at);
    if (child.type === 'column' && child.children.length === 0) {
      throw shapeError(`${at}.column.children.length`, '≥ `1`', 0);
    }
  });
}

function checkCells(table: JsonObject, row: NewBlock, path: string): void {
  const count = Array.isArray(row.content.cells) ? row.content.cells.length : 0;
  if (count !== table.table_width) {
    throw validationError(
      `Number of cells in table row must match the table width of the parent table: ${path}.table_row.cells has ${count}.`,
    );
  }
}

function readType(input: JsonObject, path: string): string {
  const creatable = Object.entries<BlockKind>(BLOCK_KINDS).filter(([, kind]) => !kind.made);
  const key = Object.keys(input).find((name) => !ENVELOPE.includes(name) && blockKind(name));
  if (!key) {
    const lines = creatable.map(([type]) => `${path}.${type} should be defined, instead was \`undefined\`.`);
    throw validationError(`body failed validation. Fix one:\n${lines.join('\n')}`);
  }
  if (input.type !== undefined && input.type !== key)
    throw shapeError(`${path}.type`, `\`"${key}"\``, input.type);
  return key;
}

/** Refuses keys that a request may not carry, by the name of the first. */
export function refuseUnknown(input: JsonObject, known: readonly string[], path: string): void {
  const unknown = Object.keys(input).find((key) => !known.includes(key));
  if (unknown !== undefined) throw shapeError(`${path}.${unknown}`, 'not present', input[unknown]);
}

function knownKeys(kind: BlockKind, ...more: string[]): string[] {
  const choice = kind.choice ? ['type', ...Object.keys(kind.choice)] : [];
  return [...Object.keys(kind.fields), ...choice, ...more];
}

function withoutChoice(content: JsonObject, type: Json | undefined): JsonObject {
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== type && key !== 'type'));
}

function countBlocks(blocks: NewBlock[]): number {
  return blocks.reduce((sum, block) => sum + 1 + countBlocks(block.children), 0);
}
