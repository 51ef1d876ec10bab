/** As many different sizes of one operation as are remembered. */
const MAX_REMEMBERED = 100;

/** What was worked out for one operation, by the values of those variables that matter for it. */
export class Memory<T> {
  #names: readonly string[] = [];
  readonly #results = new Map<string, T>();

  find(variables: Readonly<Record<string, unknown>>): T | undefined {
    const key = this.#keyOf(variables);
    return key === null ? undefined : this.#results.get(key);
  }

  /** `names` are the variables that were looked at for this result. */
  keep(variables: Readonly<Record<string, unknown>>, names: ReadonlySet<string>, result: T): void {
    const all = new Set([...this.#names, ...names]);
    // Results that were found by fewer variables cannot be told apart by more.
    if (all.size > this.#names.length || this.#results.size >= MAX_REMEMBERED) this.#results.clear();
    this.#names = [...all];
    const key = this.#keyOf(variables);
    if (key !== null) this.#results.set(key, result);
  }

  /** Null when a value is too large to be looked up by. */
  #keyOf(variables: Readonly<Record<string, unknown>>): string | null {
    const values = this.#names.map((name) => variables[name] ?? null);
    return values.some((value) => typeof value === 'object' && value !== null)
      ? null
      : JSON.stringify(values);
  }
}
