/** "| Action | Owner |" and the line below it: a table that has no row yet. */
export function isTableHead(said: string): boolean {
  return /^\s*\|?.*\|.*\r?\n\s*\|?[ :|-]*-[ :|-]*$/m.test(said);
}
