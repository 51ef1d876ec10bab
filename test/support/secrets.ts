/** Every text of a run that must never be printed, by a name that a failing test may print instead. */
export class Secrets {
  readonly #values = new Map<string, string>();

  /** Short texts would be found by chance. */
  add(name: string, value: string | null | undefined): void {
    if (value && value.length >= 8) this.#values.set(value, name);
  }

  get names(): string[] {
    return [...new Set(this.#values.values())];
  }

  /** The names of those that stand in a text, as they are or in a form that a program may give them. */
  foundIn(text: string): string[] {
    const found = [...this.#values].flatMap(([value, name]) =>
      Object.entries(formsOf(value)).flatMap(([form, written]) =>
        text.includes(written) ? [`${name} (${form})`] : [],
      ),
    );
    return [...new Set(found)];
  }
}

/** Base64 of a text within another begins at one of three places: what is the same at each of them is looked for. */
export function formsOf(value: string): Record<string, string> {
  const bytes = Buffer.from(value);
  const shifted = (by: number) => {
    const text = Buffer.concat([Buffer.alloc(by), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(by === 0 ? 0 : by + 1, -2);
  };
  return {
    plain: value,
    'JSON in JSON': JSON.stringify(value).slice(1, -1),
    'in an address': encodeURIComponent(value),
    hex: bytes.toString('hex'),
    base64url: bytes.toString('base64url').slice(0, -1),
    base64: shifted(0),
    'base64, one later': shifted(1),
    'base64, two later': shifted(2),
  };
}
