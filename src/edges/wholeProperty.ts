import type { Context } from '../context.js';
import type { Page } from '../types/page.js';
import { ComputedPropertyValue, type ComputedResult } from '../types/properties/computed.js';
import { titlePropertyOf, toWholeProperty } from '../types/properties/read.js';
import { PeopleProperty, type PropertyValue, TextPropertyValue } from '../types/properties/values.js';
import { isObject, kindOf } from '../types/shape.js';

type Raw = Record<string, unknown>;

/** A value as the property item endpoint gives it, read to its end. */
interface Whole {
  /** The elements of a list value; none for other kinds. */
  items: Raw[];
  /** What stands beside the last elements, or the value itself. */
  value: Raw;
}

/** Kinds whose elements come one by one, each without the list around it. */
const LISTS = new Set(['title', 'rich_text', 'people', 'relation']);

/** So that several fields of one value read it once. */
const memo = new WeakMap<PropertyValue, Promise<Whole>>();

/** The text with all its mentions: a call for each 100 pieces when the page shows it cut, none otherwise. */
export function wholeText(
  context: Context,
  property: TextPropertyValue,
): TextPropertyValue | Promise<TextPropertyValue> {
  return property.mayBeCut ? completed(context, property, TextPropertyValue) : property;
}

/** The title of a page as plain text, whole; null when Notion does not tell it. */
export function wholeTitle(context: Context, page: Page): string | null | Promise<string | null> {
  const property = titlePropertyOf(page.source);
  if (!property) return page.title;
  return property.mayBeCut
    ? completed(context, property, TextPropertyValue).then(({ plainText }) => plainText)
    : property.plainText;
}

/** All people of a property: a call for each 100 when the page shows 25, none otherwise. */
export function wholePeople(
  context: Context,
  property: PeopleProperty,
): PeopleProperty | Promise<PeopleProperty> {
  return property.mayBeCut ? completed(context, property, PeopleProperty) : property;
}

/** What a formula or a rollup gives over all related pages; what came with the page when that is exact already. */
export async function exactResult(
  context: Context,
  property: ComputedPropertyValue,
): Promise<ComputedResult> {
  if (!property.mayBeInexact || !isAskable(property)) return property.result;
  const { items, value } = await readWhole(context, property);
  const payload = value[property.type];
  const listed = isObject(payload) && payload.type === 'array';
  const whole = listed ? { ...payload, array: items.map(alone) } : payload;
  const exact = toWholeProperty(property, { type: property.type, [property.type]: whole });
  return exact instanceof ComputedPropertyValue ? exact.result : property.result;
}

async function completed<T extends PropertyValue>(
  context: Context,
  property: T,
  kind: abstract new () => T,
): Promise<T> {
  if (!isAskable(property)) return property;
  const { type } = property;
  const { items } = await readWhole(context, property);
  const whole = toWholeProperty(property, { type, [type]: items.map((item) => item[type]) });
  return whole instanceof kind ? whole : property;
}

/** Whether Notion can be asked for more of it: not when it stands within a rollup, nor when it came without an id. */
export function isAskable({ pageId, propertyId }: Pick<PropertyValue, 'pageId' | 'propertyId'>): boolean {
  return pageId !== null && propertyId !== '';
}

/** An element of a list as a value of its own. */
function alone(item: Raw): Raw {
  const type = kindOf(item.type);
  return LISTS.has(type) ? { ...item, [type]: [item[type]] } : item;
}

function readWhole(context: Context, property: PropertyValue): Promise<Whole> {
  const known = memo.get(property);
  if (known) return known;
  const reading = readAll(context, property);
  memo.set(property, reading);
  return reading;
}

async function readAll({ notion }: Context, { pageId, propertyId }: PropertyValue): Promise<Whole> {
  const items: Raw[] = [];
  for (let cursor: string | null = null; ;) {
    const answer: Awaited<ReturnType<typeof ask>> = await ask(cursor);
    if (answer.object !== 'list') return { items, value: answer as unknown as Raw };
    items.push(...(answer.results as unknown[]).filter(isObject));
    const value = isObject(answer.property_item) ? answer.property_item : {};
    // A cursor that leads back to itself would never end.
    if (!answer.has_more || !answer.next_cursor || answer.next_cursor === cursor) return { items, value };
    cursor = answer.next_cursor;
  }
  function ask(cursor: string | null) {
    return notion.call('getPageProperty', {
      page_id: pageId ?? '',
      property_id: propertyId,
      ...(cursor && { start_cursor: cursor }),
      page_size: 100,
    });
  }
}
