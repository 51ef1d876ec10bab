import type { PageObjectResponse } from '@notionhq/client';
import { toDateValue } from '../date.js';
import { readFile } from '../file.js';
import { plainTextOf, toRichText } from '../richText.js';
import { toInstant } from '../scalars.js';
import { asBoolean, asNumber, asObject, asText, isObject, listOf, make, maker, nullable } from '../shape.js';
import { kindOf, readOr, rowOf } from '../shape.js';
import { readUser, toGroup } from '../user.js';
import { FormulaProperty, RollupProperty, toComputedResult } from './computed.js';
import { samePropertyId, toPropertyType, type PropertyType, type ValueKind } from './kinds.js';
import { toSelectOption } from './option.js';
import { toPlace } from './place.js';
import { readRollupFunction } from './rollupFunction.js';
import * as values from './values.js';
import type { PropertyValue } from './values.js';
import { readVerificationState } from './verification.js';

/** Notion shows at most this many references (pages, people) of one property in a page object. */
const REFERENCES_SHOWN = 25;

/** What a reader is given: the payload under the kind's key, the fields of all kinds, and the property as it came. */
type ValueReader = (payload: unknown, common: PropertyValue, came: RawProperty) => PropertyValue;

interface RawProperty {
  raw: Record<string, unknown>;
  /** All properties of the page, by name. */
  besides: RawProperties;
}

type RawProperties = Record<string, unknown>;

const optionalText = nullable(asText);
const optionalOption = nullable(toSelectOption);
const optionalNumber = nullable(asNumber);
const optionalDate = nullable(toDateValue);
const texts = listOf(asObject);
const options = listOf(toSelectOption);

const TEXT = { richText: ({ pieces }: values.TextPropertyValue) => pieces.map(toRichText) };
const makeTitle = maker(values.TitleProperty, TEXT);
const makeRichText = maker(values.RichTextProperty, TEXT);

/** THE table: from each kind of value to the class that shows it. */
const READERS = {
  title: (payload, common) => makeTitle(common, readText(payload)),
  rich_text: (payload, common) => makeRichText(common, readText(payload)),
  number: (payload, common) => make(values.NumberProperty, common, { number: optionalNumber(payload) }),
  select: (payload, common) => make(values.SelectProperty, common, { option: optionalOption(payload) }),
  multi_select: (payload, common) => make(values.MultiSelectProperty, common, { options: options(payload) }),
  status: (payload, common) => make(values.StatusProperty, common, { option: optionalOption(payload) }),
  date: (payload, common) => make(values.DateProperty, common, { date: optionalDate(payload) }),
  people: (payload, common) => make(values.PeopleProperty, common, readPeople(payload)),
  files: (payload, common) => make(values.FilesProperty, common, { files: listOf(readFile)(payload) }),
  checkbox: (payload, common) => make(values.CheckboxProperty, common, { checked: asBoolean(payload) }),
  url: (payload, common) => make(values.UrlProperty, common, { url: optionalText(payload) }),
  email: (payload, common) => make(values.EmailProperty, common, { email: optionalText(payload) }),
  phone_number: (payload, common) =>
    make(values.PhoneNumberProperty, common, { phoneNumber: optionalText(payload) }),
  relation: (payload, common, { raw }) =>
    make(values.RelationProperty, common, {
      relatedIds: listOf((item) => asText(asObject(item).id))(payload),
      hasMore: raw.has_more === true,
    }),
  unique_id: (payload, common) => make(values.UniqueIdProperty, common, readUniqueId(payload)),
  created_time: (payload, common) =>
    make(values.CreatedTimeProperty, common, { createdTime: toInstant(payload) }),
  last_edited_time: (payload, common) =>
    make(values.LastEditedTimeProperty, common, { lastEditedTime: toInstant(payload) }),
  created_by: (payload, common) =>
    make(values.CreatedByProperty, common, { createdBy: nullable(readUser)(payload) }),
  last_edited_by: (payload, common) =>
    make(values.LastEditedByProperty, common, { lastEditedBy: nullable(readUser)(payload) }),
  formula: (payload, common, came) =>
    make(FormulaProperty, common, readComputed(asObject(payload), common, came)),
  rollup: (payload, common, came) => {
    const rollup = asObject(payload);
    const applied = readRollupFunction(rollup.function);
    return make(RollupProperty, common, { function: applied, ...readComputed(rollup, common, came) });
  },
  button: (_payload, common) => make(values.ButtonProperty, common, {}),
  verification: (payload, common) => make(values.VerificationProperty, common, readVerification(payload)),
  place: readPlace,
  location: readPlace,
  last_visited_time: (payload, common) =>
    make(values.LastVisitedTimeProperty, common, {
      lastVisitedTime: toInstant(nullable(asText)(payload)),
    }),
} satisfies Record<ValueKind | 'location' | 'last_visited_time', ValueReader>;

/** The kinds that have a row. */
export const VALUE_KINDS = Object.keys(READERS) as (keyof typeof READERS)[];

/** Which properties are asked for: any that is named by name or by id, and of one of the types; all when nothing is said. */
export interface PropertySelection {
  names?: readonly string[] | null;
  /** Encoded or not. */
  ids?: readonly string[] | null;
  types?: readonly PropertyType[] | null;
}

/** The part of a page that its properties are read from. */
export interface PropertyOwner extends Pick<PageObjectResponse, 'id' | 'properties'> {
  /** The data source whose row it is; null when it is none. */
  dataSourceId: string | null;
}

/** What a value is told of the page that it stands in. */
type Place = Pick<PropertyValue, 'name' | 'pageId' | 'propertyId' | 'dataSourceId'>;

/** The properties of a page in the order of Notion's answer. Never throws: what is not understood is handed on raw. */
export function toProperties(page: PropertyOwner, selection: PropertySelection = {}): PropertyValue[] {
  const selected = Object.keys(page.properties).filter((name) =>
    isSelected(name, page.properties[name], selection),
  );
  return selected.map((name) => toPropertyOf(page, name));
}

function toPropertyOf({ id: pageId, properties, dataSourceId }: PropertyOwner, name: string): PropertyValue {
  const raw: unknown = properties[name];
  return toProperty(raw, { name, pageId, propertyId: idOf(raw), dataSourceId }, properties);
}

/** The property with exactly this name. */
export function propertyNamed(page: PropertyOwner, name: string): PropertyValue | null {
  return Object.hasOwn(page.properties, name) ? toPropertyOf(page, name) : null;
}

/** The title, whatever its name, as it is found by its kind. */
export function titlePropertyOf(page: PropertyOwner): values.TextPropertyValue | null {
  for (const name of Object.keys(page.properties)) {
    if (page.properties[name]?.type !== 'title') continue;
    const title = toPropertyOf(page, name);
    return title instanceof values.TextPropertyValue ? title : null;
  }
  return null;
}

/** One value as the class of its kind; `name` is its key in the page. */
function toProperty(value: unknown, place: Place, besides: RawProperties): PropertyValue {
  const raw = isObject(value) ? value : {};
  const { name, pageId, propertyId, dataSourceId } = place;
  const common: PropertyValue = { name, pageId, propertyId, dataSourceId, type: toPropertyType(raw.type) };
  const unsupported = () => make(values.UnsupportedProperty, common, { rawType: kindOf(raw.type), raw });
  const read = rowOf<ValueReader>(READERS, raw.type);
  if (!read) return unsupported();
  return readOr(() => read(raw[kindOf(raw.type)], common, { raw, besides }), unsupported);
}

function idOf(raw: unknown): string {
  return isObject(raw) && typeof raw.id === 'string' ? raw.id : '';
}

function isCutRelation(raw: unknown): boolean {
  if (!isObject(raw) || raw.type !== 'relation') return false;
  return raw.has_more === true || (Array.isArray(raw.relation) && raw.relation.length >= REFERENCES_SHOWN);
}

/** The value as the property item endpoint gives it, in the place of one that came with a page. */
export function toWholeProperty(property: PropertyValue, raw: Record<string, unknown>): PropertyValue {
  const { name, pageId, propertyId, dataSourceId } = property;
  return toProperty(raw, { name, pageId, propertyId, dataSourceId }, {});
}

/** The plain text of a page's title; empty when it has none. */
export function titleOf(page: PropertyOwner): string {
  return titlePropertyOf(page)?.plainText ?? '';
}

function isSelected(name: string, raw: unknown, { names, ids, types }: PropertySelection): boolean {
  const { id, type } = isObject(raw) ? raw : {};
  const isNamed = (names?.includes(name) ?? false) || (ids?.some((wanted) => sameId(wanted, id)) ?? false);
  const isAnyName = !names && !ids;
  return (isAnyName || isNamed) && (types?.includes(toPropertyType(type)) ?? true);
}

function sameId(wanted: string, id: unknown): boolean {
  return typeof id === 'string' && samePropertyId(wanted, id);
}

/** Values within a rollup belong to pages that Notion does not name: nothing more can be asked of them. */
function readComputed(payload: Record<string, unknown>, common: PropertyValue, { besides }: RawProperty) {
  const { name, propertyId } = common;
  const result = toComputedResult(payload, (item) =>
    toProperty(item, { name, propertyId, pageId: null, dataSourceId: null }, besides),
  );
  const hasCutRelation = Object.values(besides).some(isCutRelation);
  return { result, mayBeInexact: hasCutRelation || payload.type === 'incomplete' };
}

function readPlace(payload: unknown, common: PropertyValue): values.PlaceProperty {
  return make(values.PlaceProperty, common, { place: nullable(toPlace)(payload) });
}

function readVerification(payload: unknown) {
  const { state, date, verified_by: by } = nullable(asObject)(payload) ?? {};
  return {
    state: payload === null || payload === undefined ? null : readVerificationState(state),
    date: nullable(toDateValue)(date),
    verifiedBy: nullable(readUser)(by),
  };
}

function readText(payload: unknown) {
  const pieces = texts(payload);
  return { pieces, plainText: plainTextOf(pieces), mayBeCut: mayBeCut(pieces) };
}

function mayBeCut(pieces: readonly Record<string, unknown>[]): boolean {
  if (pieces.length <= REFERENCES_SHOWN) return pieces.length === REFERENCES_SHOWN;
  return pieces.filter(({ type }) => type === 'mention').length >= REFERENCES_SHOWN;
}

function readPeople(payload: unknown) {
  const members = listOf(asObject)(payload);
  const isGroup = (member: Record<string, unknown>) => member.object === 'group';
  return {
    people: members.filter((member) => !isGroup(member)).map(readUser),
    groups: members.filter(isGroup).map(toGroup),
    mayBeCut: members.length >= REFERENCES_SHOWN,
  };
}

function readUniqueId(payload: unknown) {
  const raw = asObject(payload);
  const prefix = optionalText(raw.prefix);
  const number = nullable(asNumber)(raw.number);
  return {
    prefix,
    number,
    uniqueId:
      number === null ? null : [prefix, number].filter((part) => part !== null && part !== '').join('-'),
  };
}
