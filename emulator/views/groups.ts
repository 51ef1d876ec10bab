import { asObject, asOneOf } from '../properties/shape.js';
import type { Fields, Read, Shape } from './shapes.js';
import { flag, number, object, oneOf, property, wholeBetween } from './shapes.js';

const SORT: Fields = { sort: object({ must: { type: oneOf('manual', 'ascending', 'descending') } }) };
const BY_DATE: Shape = {
  must: { ...SORT, group_by: oneOf('relative', 'day', 'week', 'month', 'year') },
  may: { start_day_of_week: wholeBetween(0, 1) },
};
const BY_TEXT: Shape = { must: { ...SORT, group_by: oneOf('exact', 'alphabet_prefix') } };
const BY_NUMBER: Shape = { must: SORT, may: { range_start: number, range_end: number, range_size: number } };
const BY_VALUE: Shape = { must: SORT };

/** What a formula is grouped by, for each type of its result. */
const FORMULA_GROUPS: { [type: string]: Shape } = {
  date: BY_DATE,
  text: BY_TEXT,
  number: BY_NUMBER,
  checkbox: BY_VALUE,
};

/** Groupings by their type; each is of properties of one type, of the same name unless said otherwise. */
const GROUPS: { [type: string]: Shape & { of?: string } } = {
  select: BY_VALUE,
  multi_select: BY_VALUE,
  status: { must: { ...SORT, group_by: oneOf('group', 'option') } },
  person: { ...BY_VALUE, of: 'people' },
  created_by: BY_VALUE,
  last_edited_by: BY_VALUE,
  relation: BY_VALUE,
  date: BY_DATE,
  created_time: BY_DATE,
  last_edited_time: BY_DATE,
  text: { ...BY_TEXT, of: 'rich_text' },
  title: BY_TEXT,
  url: BY_TEXT,
  email: BY_TEXT,
  phone_number: BY_TEXT,
  number: BY_NUMBER,
  checkbox: BY_VALUE,
  formula: { must: { group_by: typed(FORMULA_GROUPS) } },
};

/** A grouping of the rows by one property, in the way that suits the property's type. */
export const groupBy: Read = typed(
  Object.fromEntries(
    Object.entries(GROUPS).map(([type, { of = type, must, may }]) => [
      type,
      { must: { property_id: property(of), ...must }, may: { ...may, hide_empty_groups: flag } },
    ]),
  ),
);

function typed(table: { [type: string]: Shape }): Read {
  return (value, path, source) => {
    const type = asOneOf(asObject(value, path).type, Object.keys(table), `${path}.type`);
    const shape = table[type] ?? {};
    return object({ ...shape, must: { type: oneOf(type), ...shape.must } })(value, path, source);
  };
}
