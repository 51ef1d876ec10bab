/**
 * The same verbs, rejecting with what `map` makes of a failure. They are looked up when they are called: who replaces one of
 * the given verbs replaces it here, too.
 */
export function mapFailures<T extends object>(verbs: T, map: (failure: unknown) => unknown): T {
  const given = verbs as Record<string, (...args: unknown[]) => unknown>;
  const mapped = Object.keys(given).map((name) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await given[name]?.(...args);
      } catch (failure) {
        throw map(failure);
      }
    },
  ]);
  return Object.fromEntries(mapped) as T;
}
