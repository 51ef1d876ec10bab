import type { RenderContext } from '../context.js';
import { requireId } from '../id.js';
import type { Json } from '../model.js';
import { isObject } from '../richText.js';
import { EMPTINESS, opposite } from './conditions.js';
import type { Condition, Conditions } from './conditions.js';

const refersTo = (value: Json, id: string): boolean =>
  (Array.isArray(value) ? value : [value]).some((item) => isObject(item) && item.id === id);

const containsPage: Condition = (operand, { path }) => {
  const id = requireId(operand, path);
  return (value) => refersTo(value, id);
};

const containsUser: Condition = (operand, { path, context }) => {
  const id = operand === 'me' ? me(context) : requireId(operand, path);
  return (value) => refersTo(value, id);
};

/** The person who authorised the connection, as for every connection that acts for someone; or else its bot (unverified). */
function me({ bot }: RenderContext): string {
  return bot.personId ?? bot.id;
}

export const RELATION: Conditions = {
  contains: containsPage,
  does_not_contain: opposite(containsPage),
  ...EMPTINESS,
};

/** people, created_by and last_edited_by. */
export const PEOPLE: Conditions = {
  contains: containsUser,
  does_not_contain: opposite(containsUser),
  ...EMPTINESS,
};

export const FILES: Conditions = EMPTINESS;
