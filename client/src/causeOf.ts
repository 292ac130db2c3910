/** Why something failed, for people. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
