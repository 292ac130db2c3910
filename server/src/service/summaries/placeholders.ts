/** What stands where the document is silent. */
export const summaryPlaceholders = [
  '[What failed]',
  '[How long it lasted]',
  '[Whom it hit, and how badly]',
  '[What made it possible]',
  '[What ended it]',
] as const;
