import type { CreatePageParameters } from '@notionhq/client';
import { badInput } from '../../errors.js';
import { toNotionDate } from '../dateInput.js';
import { toNotionFile } from '../fileInput.js';
import { requireId, toUuid } from '../globalId.js';
import { checkCount, checkLength, checkUrl, LIMITS, writeOnly, type Writers } from '../input.js';
import { toNotionRichText } from '../richTextInput.js';
import { isObject, rowOf } from '../shape.js';
import type {
  PlaceInput,
  PropertyInput,
  PropertyValueInput,
  SelectOptionInput,
  VerificationInput,
} from './inputs.js';
import { decodePropertyId, PropertyType } from './kinds.js';
import { propertyKey } from './reference.js';

/** The `properties` of a page as Notion takes them. */
export type NotionProperties = NonNullable<CreatePageParameters['properties']>;
type NotionValue = NotionProperties[string];
type NotionOption = NonNullable<Extract<NotionValue, { select: unknown }>['select']>;

/** THE table: how each kind of value is said in Notion's words. */
const WRITERS: Writers<PropertyValueInput, NotionValue> = {
  title: (text, path) => ({ title: toNotionRichText(text, path) }),
  richText: (text, path) => ({ rich_text: toNotionRichText(text, path) }),
  number: (number) => ({ number }),
  select: (option, path) => ({ select: toOption(option, path) }),
  multiSelect: (options, path) => ({
    multi_select: checkCount(options, LIMITS.options, path).map((option, index) =>
      toOption(option, `${path}[${index}]`),
    ),
  }),
  status: (option, path) => ({ status: toOption(option, path) }),
  date: (date, path) => ({ date: toNotionDate(date, path) }),
  people: (ids, path) => ({
    people: checkCount(ids, LIMITS.people, path).map((id, index) => toMember(id, `${path}[${index}]`)),
  }),
  files: (files, path) => ({ files: files.map((file, index) => toNotionFile(file, `${path}[${index}]`)) }),
  checkbox: (checkbox) => ({ checkbox }),
  url: (url, path) => ({ url: checkUrl(url, path) }),
  email: (email, path) => ({ email: checkFilled(email, LIMITS.emailLength, path) }),
  phoneNumber: (phone, path) => ({ phone_number: checkFilled(phone, LIMITS.phoneLength, path) }),
  relation: (ids, path) => ({
    relation: checkCount(ids, LIMITS.relations, path).map((id, index) => ({
      id: requireId(id, 'page', `${path}[${index}]`),
    })),
  }),
  place: (place, path) => ({ place: toPlace(place, path) }),
  verification: (verification, path) => ({ verification: toVerification(verification, path) }),
  clear: toEmpty,
  raw: toRaw,
};

/** What an empty value of each writable kind is called: Notion wants the kind even to empty a property. */
const EMPTY: Partial<Record<PropertyType, NotionValue>> = {
  [PropertyType.TITLE]: { title: [] },
  [PropertyType.RICH_TEXT]: { rich_text: [] },
  [PropertyType.NUMBER]: { number: null },
  [PropertyType.SELECT]: { select: null },
  [PropertyType.MULTI_SELECT]: { multi_select: [] },
  [PropertyType.STATUS]: { status: null },
  [PropertyType.DATE]: { date: null },
  [PropertyType.PEOPLE]: { people: [] },
  [PropertyType.FILES]: { files: [] },
  [PropertyType.CHECKBOX]: { checkbox: false },
  [PropertyType.URL]: { url: null },
  [PropertyType.EMAIL]: { email: null },
  [PropertyType.PHONE_NUMBER]: { phone_number: null },
  [PropertyType.RELATION]: { relation: [] },
  [PropertyType.VERIFICATION]: { verification: { state: 'unverified' } },
  [PropertyType.PLACE]: { place: null },
};

/** Kinds that Notion fills in itself, as it says in an answer to whoever tries to write them. */
const COMPUTED = new Set([
  'formula',
  'rollup',
  'unique_id',
  'created_time',
  'created_by',
  'last_edited_time',
  'last_edited_by',
  'button',
  'last_visited_time',
]);

/** Checks all values against Notion's limits, then gives them in Notion's words, by name or id of the property. */
export function toNotionProperties(inputs: readonly PropertyInput[], path: string): NotionProperties {
  const entries = inputs.map((input, index) => toEntry(input, `${path}[${index}]`));
  checkDistinct(inputs, path);
  return Object.fromEntries(entries);
}

function toEntry(input: PropertyInput, path: string): [key: string, value: NotionValue] {
  return [propertyKey(input, path), writeOnly(WRITERS, input.value, `${path}.value`)];
}

/** Notion would take the last of two values for one property without a word. */
function checkDistinct(inputs: readonly PropertyInput[], path: string): void {
  const seen = new Set<string>();
  inputs.forEach((input, index) => {
    const at = `${path}[${index}]`;
    const key = propertyKey(input, at);
    const reference = input.id ? `id ${decodePropertyId(key)}` : `name ${key}`;
    if (seen.has(reference))
      throw badInput(at, `\`${at}\` sets the property ${key} a second time: leave one out.`);
    seen.add(reference);
  });
}

const OPTIONS: Writers<SelectOptionInput, NotionOption> = {
  name: (name, path) => ({ name: checkNamed(name, path) }),
  optionId: (id, path) => ({ id: checkNamed(id, path) }),
  newOption: ({ name, color, description }, path) => ({
    name: checkNamed(name, `${path}.name`),
    ...(color && { color }),
    ...(description && { description }),
  }),
};

function toOption(input: SelectOptionInput, path: string): NotionOption {
  return writeOnly(OPTIONS, input, path);
}

function checkNamed(text: string, path: string): string {
  if (text.trim() !== '') return text;
  throw badInput(path, `\`${path}\` is empty: name an option.`);
}

/** A user's id in any form, or a `groupId`. */
function toMember(text: string, path: string) {
  const group = toUuid(/^group_(.+)$/.exec(text)?.[1] ?? '');
  return group
    ? ({ object: 'group', id: group } as const)
    : ({ object: 'user', id: requireId(text, 'user', path) } as const);
}

function toPlace(input: PlaceInput, path: string) {
  const { latitude, longitude, name, address, awsPlaceId, googlePlaceId } = input;
  return {
    lat: checkDegrees(latitude, 90, `${path}.latitude`),
    lon: checkDegrees(longitude, 180, `${path}.longitude`),
    ...(name && { name }),
    ...(address && { address }),
    ...(awsPlaceId && { aws_place_id: awsPlaceId }),
    ...(googlePlaceId && { google_place_id: googlePlaceId }),
  };
}

function checkDegrees(degrees: number, limit: number, path: string): number {
  if (Math.abs(degrees) <= limit) return degrees;
  throw badInput(path, `\`${path}\` must be from -${limit} to ${limit}, not ${degrees}.`);
}

function toVerification({ verified, date }: VerificationInput, path: string) {
  if (verified) {
    return { state: 'verified', ...(date && { date: toNotionDate(date, `${path}.date`) }) } as const;
  }
  if (!date) return { state: 'unverified' } as const;
  throw badInput(
    `${path}.date`,
    `\`${path}.date\` is for verified pages: leave it out, or set \`verified: true\`.`,
  );
}

function checkFilled(text: string, limit: number, path: string): string {
  if (text.trim() !== '') return checkLength(text, limit, path);
  throw badInput(path, `\`${path}\` is empty: to empty the property, use \`clear\`.`);
}

function toEmpty(type: PropertyType, path: string): NotionValue {
  const empty = EMPTY[type];
  if (empty) return empty;
  throw badInput(path, `\`${path}\` is ${type.toUpperCase()}, which Notion computes: it cannot be emptied.`);
}

/** Kinds that have a field of their own are refused, so that nothing slips past their limits. */
function toRaw(raw: unknown, path: string): NotionValue {
  const kinds = isObject(raw) ? Object.keys(raw).filter((key) => key !== 'type') : [];
  const [kind = ''] = kinds;
  if (kinds.length !== 1) {
    throw badInput(path, `\`${path}\` must be an object with one key, the kind in Notion’s words.`);
  }
  const field = rowOf(TYPED, kind);
  if (field) throw badInput(path, `\`${path}\` is of a kind that has a field of its own: use \`${field}\`.`);
  if (COMPUTED.has(kind)) {
    throw badInput(path, `\`${path}\` is of the kind ${kind}, which Notion computes: it cannot be written.`);
  }
  return raw as NotionValue;
}

/** Kinds in Notion's words that have a field of their own, and that field. */
const TYPED: Record<string, keyof PropertyValueInput> = {
  title: 'title',
  rich_text: 'richText',
  number: 'number',
  select: 'select',
  multi_select: 'multiSelect',
  status: 'status',
  date: 'date',
  people: 'people',
  files: 'files',
  checkbox: 'checkbox',
  url: 'url',
  email: 'email',
  phone_number: 'phoneNumber',
  relation: 'relation',
  place: 'place',
  verification: 'verification',
};
