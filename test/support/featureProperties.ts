import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Range, SelectionRange } from 'vscode-languageserver-types';
import { parseConfiguration, recordOf, renameEdits } from '../../server/src/service/index.ts';
import { checkRange } from './actionProperties.ts';
import { demand, uri, type View } from './view.ts';

const { configuration } = parseConfiguration({
  links: { 'JIRA-': 'https://jira.example.com/{id}', '#': 'https://example.com/{number}' },
});

/** In lines: what is asked of every line of a long text takes too long. */
const step = 7;

/** What holds for everything that shows where one is and leads elsewhere: places lie in the text, in the order that editors ask for. */
export function checkFeatures({ service, analysis, text }: View): void {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  const check = (range: Range, what: string): void => checkRange(range, document, what);
  for (const symbol of service.documentSymbols(analysis)) checkSymbol(symbol, check);
  for (const { location } of service.flatSymbols(analysis)) check(location.range, 'flat symbol');
  for (const { position } of service.inlayHints(analysis, configuration, whole))
    check({ start: position, end: position }, 'inlay hint');
  for (const { range, command } of service.codeLenses(analysis, { configuration, today: '2024-02-01' })) {
    check(range, 'code lens');
    demand(!/[\r\n]/.test(command?.title ?? ''), `a lens of more than one line: ${command?.title}`);
  }
  for (const { range } of service.documentLinks(analysis, configuration)) check(range, 'link');
  for (const { startLine, endLine } of service.foldingRanges(analysis, { foldsMarkdown: false }))
    demand(startLine < endLine && endLine < document.lineCount, `folds ${startLine} to ${endLine}`);
  checkTokens(service.semanticTokens(analysis, configuration), document, check);
  checkRecord(recordOf(analysis, configuration), document, check);
  for (let line = 0; line < document.lineCount; line += step)
    checkPosition(line, { service, analysis }, check);
}

type Check = (range: Range, what: string) => void;

function checkSymbol({ name, range, selectionRange, children = [] }: DocumentSymbol, check: Check): void {
  check(range, `symbol ${name}`);
  check(selectionRange, `words of symbol ${name}`);
  demand(name !== '', 'a symbol without a name');
  demand(holds(range, selectionRange), `symbol ${name} does not hold its words`);
  for (const child of children) {
    demand(holds(range, child.range), `symbol ${name} does not hold ${child.name}`);
    checkSymbol(child, check);
  }
}

function checkTokens(data: readonly number[], document: TextDocument, check: Check): void {
  let [line, character, behind] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    [line, character] = [line + down, down > 0 ? right : character + right];
    check({ start: { line, character }, end: { line, character: character + length } }, 'token');
    const start = document.offsetAt({ line, character });
    demand(length > 0 && start >= behind, 'tokens overlap');
    behind = start + length;
  }
}

/** Whoever is renamed to the own name has changed nothing but escapes. */
function checkRecord(record: ReturnType<typeof recordOf>, document: TextDocument, check: Check): void {
  if (record === undefined) return;
  check(record.range, 'title');
  for (const { range, name, person, isHandle } of record.mentions) {
    check(range, `mention of ${name}`);
    const written = document.getText(range).replaceAll('\\', '');
    demand(written.replace(/\s+/g, ' ') === name, `${name} is written ${written}`);
    demand(!isHandle || document.offsetAt(range.start) > 0, `${name} has no @`);
    TextDocument.applyEdits(document, renameEdits(person, name, record.mentions));
  }
}

function checkPosition(
  line: number,
  { service, analysis }: Pick<View, 'service' | 'analysis'>,
  check: Check,
): void {
  const position = { line, character: 5 };
  for (const { range } of service.highlights(analysis, position) ?? []) check(range, 'highlight');
  const person = service.personAt(analysis, position);
  if (person) check(person.range, 'person');
  const [selection] = service.selectionRanges(analysis, [position]) ?? [];
  for (let at: SelectionRange | undefined = selection; at; at = at.parent) {
    check(at.range, 'selection');
    demand(!at.parent || holds(at.parent.range, at.range), 'a selection shrinks');
  }
}

function holds(outer: Range, inner: Range): boolean {
  const isBefore = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}
