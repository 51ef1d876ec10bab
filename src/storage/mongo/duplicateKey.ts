/** Another writer put the same unique key first. The key itself is not looked at: not every server reports it. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11000;
}
