import type { PhrasingContent, Root, TableRow } from 'mdast';
import type { ExportedAction } from './actions.ts';

const head = ['Action', 'Owner', 'Due', 'Status', 'Ticket'];

/** The action items as a heading and a table. */
export function actionTree(actions: readonly ExportedAction[], title: string): Root {
  const rows = actions.map(({ text, owners, due, dueText, status, ticket }) =>
    rowOf([text, owners.join(', '), due ?? dueText ?? '', status ?? '', ticket ?? '']),
  );
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: textIn(`Action items: ${title}`) },
      { type: 'table', align: head.map(() => null), children: [rowOf(head), ...rows] },
    ],
  };
}

function rowOf(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: textIn(cell) })),
  };
}

function textIn(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
