import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import { type Finding, fixAllKind } from '../../server/src/service/index.ts';
import { demand, settings, uri, type View, viewOf } from './view.ts';

/** In a document with very many actions, some of each kind tell enough. */
const mostActions = 12;

/** No action does more than it says, and each does that much. */
export function checkActions(view: View): void {
  const document = TextDocument.create(uri, 'markdown', 1, view.text);
  const whole = { start: document.positionAt(0), end: document.positionAt(view.text.length) };
  const actions = view.service.codeActions(view.analysis, settings, whole);
  const step = Math.max(1, Math.floor(actions.length / mostActions));
  for (const action of actions.filter((_, at) => at % step === 0 || at === actions.length - 1)) {
    try {
      checkAction(action, document, view);
    } catch (error) {
      throw new Error(`"${action.title}": ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** What an action does to a document. */
interface Step {
  readonly document: TextDocument;
  readonly edits: readonly TextEdit[];
  readonly before: View;
  readonly after: View;
}

function checkAction(action: CodeAction, document: TextDocument, before: View): void {
  const edits = action.edit?.changes?.[uri] ?? [];
  for (const { range } of edits) checkRange(range, document, 'edit');
  const text = TextDocument.applyEdits(document, edits);
  checkEdits(edits, document, text);
  const step = { document, edits, before, after: viewOf(text) };
  if (action.kind === fixAllKind) checkFixAll(step);
  else if (action.title.startsWith('Ignore '))
    checkSuppression(meantBy(action, step), action.title.endsWith(' on this line'), step);
  else checkFix(meantBy(action, step), step);
}

function meantBy({ diagnostics }: CodeAction, { document, before }: Step): Finding {
  const [meant] = diagnostics ?? [];
  const finding = before.findings.find(
    ({ rule, message, span }) =>
      rule === meant?.code &&
      message === meant.message &&
      span.start === document.offsetAt(meant.range.start),
  );
  demand(finding !== undefined, 'mends nothing that was found');
  return finding;
}

/** What was not edited is as it was, and the way back leads to the very same bytes. */
function checkEdits(edits: readonly TextEdit[], document: TextDocument, text: string): void {
  const original = document.getText();
  const placed = edits
    .map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let [before, after] = [0, 0];
  let restored = '';
  for (const { start, end, newText } of placed) {
    demand(start >= before, 'its edits overlap');
    const kept = text.slice(after, after + start - before);
    restored += kept + original.slice(start, end);
    after += kept.length + newText.length;
    demand(text.slice(after - newText.length, after) === newText, 'an edit did something else than it says');
    before = end;
    checkLineEnds(newText, original);
  }
  demand(restored + text.slice(after) === original, 'something outside of the edits changed');
}

/** A text that mixes them, or ends its lines as no editor does any more, may get any. */
function checkLineEnds(inserted: string, original: string): void {
  const kinds = (text: string): readonly string[] => [...new Set(text.match(/\r\n|\n|\r/g))];
  const [used, ...others] = kinds(original);
  if (used === undefined || used === '\r' || others.length > 0) return;
  for (const kind of kinds(inserted))
    demand(kind === used, `inserts ${JSON.stringify(kind)} where lines end with ${JSON.stringify(used)}`);
}

/** Once is enough; nothing is sorted, no section goes, and nothing is found that was not found before. */
function checkFixAll({ before, after }: Step): void {
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const again = after.service.codeActions(after.analysis, settings, nowhere, [fixAllKind]);
  demand(again.length === 0, `leaves ${JSON.stringify(again[0]?.edit?.changes?.[uri])} to fix`);
  demand(isDeepStrictEqual(headingsOf(after), headingsOf(before)), 'changes the sections');
  demand(isDeepStrictEqual(timesOf(after), timesOf(before)), 'changes the order of the timeline');
  const rulesOf = ({ findings }: View): readonly string[] => findings.map(({ rule }) => rule);
  const [come] = difference(rulesOf(after), rulesOf(before));
  demand(come === undefined, `brings about ${come}`);
}

function timesOf({ analysis }: View): readonly string[] {
  return analysis.postmortem.timeline.entries.map(({ minutes }) => String(minutes));
}

/** No section is lost, and the finding goes away, unless what is inserted at the end ends up in an open comment or fence. */
function checkFix(finding: Finding, { document, edits, before, after }: Step): void {
  const isEdited = ({ start, end }: Span): boolean =>
    edits.some(({ range }) => document.offsetAt(range.start) < end && start < document.offsetAt(range.end));
  const lost = difference(headingsOf(before, isEdited), headingsOf(after));
  demand(lost.length === 0, `loses the section ${lost[0]}`);
  const count = ({ findings }: View): number =>
    findings.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
  demand(count(after) < count(before) || isOpen(before), `leaves "${finding.message}"`);
}

type Span = Finding['span'];

function headingsOf({ analysis }: View, isLeftOut?: (span: Span) => boolean): readonly string[] {
  return analysis.postmortem.sections
    .filter(({ headingSpan }) => !isLeftOut?.(headingSpan))
    .map(({ heading, depth }) => `${depth} ${heading}`);
}

function isOpen({ text }: View): boolean {
  return headingsOf(viewOf(`${text}\n\n# Probe`)).at(-1) !== '1 Probe';
}

/** The finding is gone, and nothing else came or went. */
function checkSuppression(finding: Finding, isOfLine: boolean, step: Step): void {
  const { document, before, after } = step;
  const line = ({ span }: Finding): number => document.positionAt(span.start).line;
  const isMeant = (other: Finding): boolean =>
    other.rule === finding.rule && (!isOfLine || line(other) === line(finding));
  const expected = before.findings.filter((each) => !isMeant(each)).map(name);
  const found = after.findings.map(name);
  const isExcused = (each: string): boolean =>
    (isInSentence(step) && /^(?:blame|placeholder|unused-suppression) /.test(each)) ||
    (isNamed(step) && /^unused-/.test(each));
  const [come] = difference(found, expected).filter((each) => !isExcused(each));
  const [gone] = difference(expected, found).filter((each) => !isExcused(each));
  demand(come === undefined, `brings about or leaves ${come}`);
  demand(gone === undefined, `silences ${gone} as well`);
}

function name({ rule, severity, message }: Finding): string {
  return `${rule} (${severity}): ${message.replace(/ ?<!-.*?$|\?$/g, '')}`;
}

/** A comment that gets one more name is not said to be unused as a whole any more. */
function isNamed({ edits }: Step): boolean {
  return edits[0]?.newText.startsWith(', ') === true;
}

/** "John\nbroke it" is other words with a comment at the end of its first line. */
function isInSentence({ document, edits }: Step): boolean {
  const [edit] = edits;
  const below = edit?.newText.startsWith(' ') ? edit.range.start.line + 1 : document.lineCount;
  return (
    document
      .getText()
      .split(/\r\n|\n|\r/)
      [below]?.trim() !== '' && below < document.lineCount
  );
}

/** What the first has more of than the second. */
function difference(first: readonly string[], second: readonly string[]): readonly string[] {
  const rest = [...second];
  return first.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** A client that goes by the position reaches the place that was meant. */
export function checkRange({ start, end }: Range, document: TextDocument, what: string): void {
  for (const position of [start, end])
    demand(
      isDeepStrictEqual(document.positionAt(document.offsetAt(position)), position),
      `${what}: no such position ${position.line}:${position.character}`,
    );
  demand(document.offsetAt(start) <= document.offsetAt(end), `${what}: ends before it starts`);
}
