import { SaxesParser } from 'saxes';

/** Why a body in Confluence's storage format is no XML. */
export function xmlProblems(storage: string): readonly string[] {
  const problems: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => problems.push(error.message));
  parser.write(`<page xmlns:ac="urn:ac" xmlns:ri="urn:ri">${storage}</page>`).close();
  return problems;
}
