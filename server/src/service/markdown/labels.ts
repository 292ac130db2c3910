import type { Nodes, Root } from 'mdast';

/** Labels that a text defines or uses, in the form of the parser's tables: white space collapsed, upper case. */
export interface Labels {
  /** Of `[label]: destination`. */
  readonly definitions: readonly string[];
  /** Of `[^label]: note`. */
  readonly footnotes: readonly string[];
}

export const noLabels: Labels = { definitions: [], footnotes: [] };

/** What a tree defines, at any depth. */
export function labelsIn(tree: Root): Labels {
  const [definitions, footnotes]: [string[], string[]] = [[], []];
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') definitions.push(node.identifier.toUpperCase());
    if (node.type === 'footnoteDefinition') footnotes.push(node.identifier.toUpperCase());
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return definitions.length + footnotes.length === 0 ? noLabels : { definitions, footnotes };
}

/** The labels of many, each once, in a fixed order. */
export function union(all: readonly Labels[]): Labels {
  const sorted = (lists: readonly (readonly string[])[]): readonly string[] =>
    [...new Set(lists.flat())].sort();
  const some = all.filter((labels) => labels !== noLabels);
  if (some.length === 0) return noLabels;
  return {
    definitions: sorted(some.map((labels) => labels.definitions)),
    footnotes: sorted(some.map((labels) => labels.footnotes)),
  };
}

/** Those labels that a text may use: a superset, as brackets in code count too. */
export function mentioned(squeezedText: string, { definitions, footnotes }: Labels): Labels {
  return {
    definitions: definitions.filter((label) => squeezedText.includes(`[${squeeze(label)}]`)),
    footnotes: footnotes.filter((label) => squeezedText.includes(`[^${squeeze(label)}]`)),
  };
}

/** A text without what may stand between the words of a label: white space, and the `>` of quotations across lines. */
export function squeeze(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(/[\s>]+/g, '')
    .toLowerCase()
    .toUpperCase();
}
