export interface Form {
  action: string;
  /** What a browser would send when nothing is changed; the names of unchecked boxes are left out. */
  fields: Record<string, string[]>;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Reads the first form of a page that posts somewhere, or the one whose action ends with `action`. */
export function readForm(page: string, action = ''): Form {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(
    ([, attributes = '', body = '']) => ({ attributes: readAttributes(attributes), body }),
  );
  const form = forms.find(
    ({ attributes }) =>
      attributes.method?.toLowerCase() === 'post' && (attributes.action ?? '').endsWith(action),
  );
  if (!form) throw new Error(`no such form on the page: ${page}`);
  const fields: Record<string, string[]> = {};
  for (const [name, value] of [...readInputs(form.body), ...readSelects(form.body)])
    fields[name] = [...(fields[name] ?? []), value];
  return { action: form.attributes.action ?? '', fields };
}

function readInputs(body: string): [string, string][] {
  return [...body.matchAll(/<input\b([^>]*)>/gi)].flatMap(([, text = '']): [string, string][] => {
    const { name = '', type = 'text', value = 'on', ...rest } = readAttributes(text);
    const sent = !['radio', 'checkbox'].includes(type) || 'checked' in rest;
    return name && sent ? [[name, value]] : [];
  });
}

function readSelects(body: string): [string, string][] {
  const selects = [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)];
  return selects.map(([, text = '', options = '']) => {
    const all = [...options.matchAll(/<option\b([^>]*)>/gi)].map(([, option = '']) => readAttributes(option));
    const chosen = all.find((option) => 'selected' in option) ?? all[0];
    return [readAttributes(text).name ?? '', chosen?.value ?? ''];
  });
}

function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decode(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&([^;]+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
