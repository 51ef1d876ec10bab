type Raw = Record<string, unknown>;

/** Keys that Notion sends though the types of its SDK lack them, where they stand, and why they are right. */
const ALLOWED: readonly { key: string; beside: string; why: string }[] = [
  { key: 'has_more', beside: 'relation', why: 'A relation says so when it shows 25 pages and has more.' },
];

export function isAllowed(key: string, object: Raw): boolean {
  return ALLOWED.some((one) => one.key === key && one.beside in object);
}

/** Objects whose insides the types of the SDK leave blank (`Record<string, never>`), by the key that they stand under. */
export const BLANK: Readonly<Record<string, string>> = {
  quick_filters: 'Holds conditions as filters do, by property.',
};

/** Kinds of properties that schemas have though the SDK knows them in requests alone; each has an empty configuration. */
const OPAQUE_KINDS = ['button', 'last_visited_time', 'location', 'place', 'verification'];

/** Whether this is the schema of a property whose kind the types lack. */
export function isOpaqueSchema(value: Raw): boolean {
  const { type, id, name, description, ...config } = value;
  const isKnown = [id, name].every((one) => typeof one === 'string') && description !== undefined;
  return (
    isKnown && OPAQUE_KINDS.includes(String(type)) && JSON.stringify(config) === `{"${String(type)}":{}}`
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const MINUTE = /:00\.000Z$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Objects with a UUID for an id, and those of them whose times are cut to the minute. */
const WITH_UUID = [
  'page',
  'block',
  'database',
  'data_source',
  'view',
  'comment',
  'user',
  'file_upload',
  'view_query',
];
const TO_THE_MINUTE = ['page', 'block', 'database', 'data_source'];

/** What the types call a string, though it has a form: ids and times. */
export function wrongFormat(key: string, value: unknown, { object }: Raw, path: string): string[] {
  const kind = String(object);
  if (typeof value !== 'string') return [];
  if (key === 'id' && WITH_UUID.includes(kind) && !UUID.test(value))
    return [`${path} is no dashed UUID: ${value}`];
  if (!['created_time', 'last_edited_time', 'expiry_time', 'expires_at'].includes(key)) return [];
  const isRight = MOMENT.test(value) && (MINUTE.test(value) || !TO_THE_MINUTE.includes(kind));
  return isRight ? [] : [`${path} is no time as Notion writes it: ${value}`];
}
