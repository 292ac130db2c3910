import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Position,
} from 'vscode-languageserver-types';
import { refactorings } from '../../server/src/service/features/refactorings/index.ts';
import {
  type Analysis,
  exportFormats,
  type Finding,
  lineIndexOf,
  parseConfiguration,
  type StepRequest,
} from '../../server/src/service/index.ts';
import { analysisOf, service, today } from '../support/analyse.ts';

/** Something that people read, and the words that it may hold besides those of the document: what it would write. */
export interface Said {
  readonly what: string;
  readonly text: string;
  readonly writes?: string;
}

const { configuration } = parseConfiguration({
  rules: { 'roles-not-names': 'info', 'untracked-task': 'info', 'uncovered-finding': 'info' },
  links: { 'OPS-': 'https://example.com/{id}' },
  severities: { Major: 'high' },
});
const now = `${today}T14:23:05Z`;
const settings = { configuration, today, now, force: true };

/** What the service says of a document, wherever somebody asks; what it completes takes longer. */
export function* saidOf(text: string, isCompleted: boolean): Generator<Said> {
  const analysis = analysisOf(text);
  const whole = lineIndexOf(text).rangeOf({ start: 0, end: text.length });
  yield { what: 'reason', text: analysis.recognition.reason };
  for (const finding of service.findings(analysis, settings)) yield* ofFinding(finding);
  const configurationFile = { uri: 'file:///.postmortem.json', text: undefined, saveCommand: 'save' };
  for (const action of service.codeActions(analysis, settings, whole, undefined, { configurationFile }))
    yield ofAction(action);
  for (const { command } of service.codeLenses(analysis, { ...settings, timelineCommand: 'show' }))
    yield { what: 'lens', text: command?.title ?? '' };
  for (const { tooltip } of service.inlayHints(analysis, configuration, whole))
    yield { what: 'hint', text: String(tooltip) };
  for (const { tooltip } of service.documentLinks(analysis, configuration))
    yield { what: 'link', text: tooltip ?? '' };
  for (const symbol of service.documentSymbols(analysis)) yield* ofSymbol(symbol);
  yield* ofRefactorings(analysis, text);
  yield* ofProcess(analysis);
  yield* ofTimeline(analysis);
  yield* ofExports(analysis);
  yield* ofHovers(analysis, text);
  if (isCompleted) yield* ofCompletions(analysis, text);
}

function* ofFinding({ rule, message, related, fixes }: Finding): Generator<Said> {
  const writes = fixes.flatMap(({ edits }) => edits.map((edit) => edit.text)).join('\n');
  yield { what: rule, text: message, writes };
  for (const each of related) yield { what: rule, text: each.message, writes };
  for (const { title } of fixes) yield { what: rule, text: title, writes };
}

function ofAction({ title, edit, disabled }: CodeAction): Said {
  return {
    what: 'action',
    text: title + (disabled?.reason ?? ''),
    writes: JSON.stringify(edit ?? '').replace(/\\[nrt]/g, ' '),
  };
}

function* ofSymbol({ name, children = [] }: DocumentSymbol): Generator<Said> {
  if (/^\(|⟦/.test(name)) yield { what: 'symbol', text: name };
  for (const child of children) yield* ofSymbol(child);
}

function* ofRefactorings(analysis: Analysis, text: string): Generator<Said> {
  const offset = Math.max(0, text.search(/Timeline/));
  const lines = lineIndexOf(text);
  const range = lines.rangeOf({ start: offset, end: offset });
  for (const action of service.refactorActions(analysis, configuration, range, { explains: true }))
    yield ofAction(action);
  for (const { id } of refactorings) {
    const outcome = service.refactor(analysis, configuration, id, offset);
    const told = 'refusal' in outcome ? outcome.refusal : outcome.remark;
    if (told) yield { what: id, text: told };
  }
  const entry = service.entryNow(analysis, { now, configuration });
  if ('refusal' in entry) yield { what: 'entry', text: entry.refusal };
  for (const pasted of ['nothing', '2024-01-05T10:20:00Z started']) {
    const outcome = service.pasteEntries(analysis, { text: pasted, offset, now, configuration });
    if ('refusal' in outcome) yield { what: 'paste', text: outcome.refusal };
  }
}

const steps: readonly StepRequest[] = [
  { step: 'gather' },
  { step: 'review', reviewers: [] },
  { step: 'publish' },
  { step: 'followUp' },
];

function* ofProcess(analysis: Analysis): Generator<Said> {
  const advice = service.process(analysis, settings)?.advice;
  if (advice) yield { what: 'advice', text: advice };
  const status = service.status(analysis, configuration, 'postmortems/a.md');
  yield { what: 'status', text: status.reason };
  for (const step of steps)
    for (const { message, rule } of service.processStep(analysis, settings, step)?.missing ?? [])
      if (rule === undefined) yield { what: step.step, text: message };
}

function* ofTimeline(analysis: Analysis): Generator<Said> {
  const { events, figures, notes } = service.timelineView(analysis, configuration);
  for (const note of notes) yield { what: 'note', text: note };
  for (const { problem } of events) if (problem !== null) yield { what: 'problem', text: problem };
  for (const { definition, missing } of figures)
    for (const text of [definition, missing]) if (text !== null) yield { what: 'figure', text };
  const event = events[0]?.id ?? '';
  for (const change of [{ time: '--' }, { text: '10:20 - 10:40 -' }]) {
    const outcome = service.editEntry(analysis, configuration, { event, ...change });
    if ('refusal' in outcome) yield { what: 'edit', text: outcome.refusal };
  }
}

function* ofExports(analysis: Analysis): Generator<Said> {
  for (const format of exportFormats) {
    const made = service.exportText(analysis, settings, format);
    if ('refusal' in made) yield { what: format, text: made.refusal };
  }
  const copied = service.copyText(analysisOf(''), 'html');
  if ('refusal' in copied) yield { what: 'copy', text: copied.refusal };
}

/** As many as tell enough. */
const mostHovers = 60;
const mostCompletions = 4;

function* ofHovers(analysis: Analysis, text: string): Generator<Said> {
  const lines = lineIndexOf(text);
  const starts = [...text.matchAll(/[\p{L}\p{N}@]+/gu)].map(({ index }) => index);
  const ownerItems = () => ({ open: 3, overdue: 1, done: 2 });
  const pointed = { configuration, today, ownerItems, markdown: true, hereZone: 'America/New_York' };
  for (const at of some(starts, mostHovers)) {
    const hover = service.hover(analysis, lines.positionAt(at), pointed);
    if (hover) yield { what: 'hover', text: withoutPreview(hover) };
  }
}

/** What a template has is shown as it would be written; addresses are no words. */
function withoutPreview({ contents }: Pick<Hover, 'contents'>): string {
  const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
  return value.replace(/^(`{3,})[\s\S]*?^\1/gm, '').replace(/\]\(<[^>]*>\)/g, ']');
}

function* ofCompletions(analysis: Analysis, text: string): Generator<Said> {
  const lines = lineIndexOf(text);
  const blank = [...text.matchAll(/(?<=\n)(?=\r?\n)/g)].map(({ index }) => index);
  const behind = [...text.matchAll(/: (?=\S)/g)].map(({ index }) => index + 2);
  for (const at of [...some(blank, mostCompletions), ...some(behind, mostCompletions)])
    yield* ofItems(analysis, lines.positionAt(at));
  for (const typed of ['/', '## ', '[', '- [', '@', '<!-- postmortem-disable ', '- Fix it, due: '])
    for (const at of some(blank, mostCompletions / 2)) {
      const changed = `${text.slice(0, at)}${typed}${text.slice(at)}`;
      yield* ofItems(analysisOf(changed), lineIndexOf(changed).positionAt(at + typed.length));
    }
}

function* ofItems(analysis: Analysis, position: Position): Generator<Said> {
  const abilities = { snippets: true, markdown: true };
  for (const item of service.completions(analysis, position, { ...settings, abilities })) yield* ofItem(item);
}

function* ofItem({ label, detail, documentation, textEdit }: CompletionItem): Generator<Said> {
  const writes = `${label} ${textEdit?.newText}`;
  if (label.includes('⟦')) yield { what: 'label', text: label, writes };
  if (detail) yield { what: 'detail', text: detail, writes };
  const shown = withoutPreview({ contents: documentation ?? '' });
  if (shown.trim()) yield { what: 'documentation', text: shown, writes };
}

function some<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
}
