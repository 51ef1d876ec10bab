const MOST = 100;
const LONGEST = 500;

/** What Apollo answers to an `Accept` header, once it has: to negotiate costs as much as the rest of a small request. */
export class ContentTypes {
  readonly #known = new Map<string, string>();

  get(accept: string): string | undefined {
    return this.#known.get(accept);
  }

  /** Callers may send what they like: beyond a hundred ways of saying it, Apollo is asked. */
  learn(accept: string, contentType: string): void {
    if (this.#known.size < MOST && accept.length <= LONGEST) this.#known.set(accept, contentType);
  }
}
