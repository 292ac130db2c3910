import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createPostMortemService, inspect } from '../../server/src/service/index.ts';
import { checkActions, checkRange } from './actionProperties.ts';
import { checkFeatures } from './featureProperties.ts';
import { checkLeaving } from './leavingProperties.ts';
import { type Session, versionsOf } from './randomDocuments.ts';
import { demand, settings, uri, type View, viewOf } from './view.ts';

/**
 * What holds for any text whatever: nothing throws, everything stays within the text, the past of a document does not
 * matter, and no action does more than it says. Throws in words.
 */
export function checkSession(session: Session): void {
  const service = createPostMortemService();
  const texts = versionsOf(session).filter((text) => !misread.test(text));
  const views = texts.map((text) => {
    const view = viewOf(text, service);
    checkPlaces(view);
    checkInspection(view);
    checkFeatures(view);
    checkFreshness(view);
    return view;
  });
  const last = views.at(-1);
  if (last) checkActions(last);
  if (last) checkLeaving(last);
}

/** Of a CRLF behind a checkbox, mdast-util-gfm-task-list-item takes the first half off the text of the item. */
const misread = /\[[ xX]\][ \t]*\r\n/;

/** Spans lie in the text and split no character; findings stand in the order of the text. */
function checkPlaces({ service, analysis, findings, text }: View): void {
  checkSpans(analysis.postmortem, text, 'model');
  for (const finding of findings) {
    checkSpans(finding, text, `finding ${finding.rule}`);
    for (const words of [finding.message, ...finding.fixes.map(({ title }) => title)])
      demand(!/[\r\n]/.test(words), `more than one line: ${JSON.stringify(words)}`);
  }
  const order = findings.map(({ span }) => span);
  demand(
    order.every((span, at) => span.start >= (order[at - 1]?.start ?? 0)),
    'findings are not in the order of the text',
  );
  const document = TextDocument.create(uri, 'markdown', 1, text);
  for (const { range, code } of service.diagnostics(analysis, settings))
    checkRange(range, document, String(code));
}

function checkSpans(value: unknown, text: string, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') {
    demand(0 <= start && start <= end && end <= text.length, `${path}: ${start} to ${end} of ${text.length}`);
    demand(
      ![start, end].some((at) => isInsideCharacter(text, at)),
      `${path}: ${start} to ${end} splits a character`,
    );
  }
  for (const [key, inner] of Object.entries(value)) checkSpans(inner, text, `${path}.${key}`);
}

/** Between the halves of a surrogate pair or of a CRLF. */
function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(text.slice(at - 1, at + 1));
}

/** Plain data that says the same in JSON; lines are those of the text, times can be read and durations are none of the past. */
function checkInspection({ analysis, text }: View): void {
  const inspection = inspect(analysis);
  demand(
    isDeepStrictEqual(JSON.parse(JSON.stringify(inspection)), inspection),
    'inspected: more than JSON can say',
  );
  const { sections, events, actionItems, impactFigures, metrics, durationMinutes } = inspection;
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const { line } of [...sections, ...events, ...actionItems, ...impactFigures])
    demand(Number.isInteger(line) && 1 <= line && line <= lines, `inspected: line ${line} of ${lines}`);
  for (const { instant, end } of events)
    for (const time of [instant, end ?? null])
      demand(time === null || !Number.isNaN(Date.parse(time)), `inspected: no instant ${time}`);
  for (const minutes of [...Object.values(metrics), durationMinutes])
    demand(minutes === null || (Number.isFinite(minutes) && minutes >= 0), `inspected: ${minutes} minutes`);
}

/** The same as for somebody who opens the text for the first time. */
function checkFreshness(view: View): void {
  const fresh = viewOf(view.text);
  for (const part of ['postmortem', 'recognition', 'structureOnly', 'bodyStart'] as const)
    demand(
      isDeepStrictEqual(view.analysis[part], fresh.analysis[part]),
      `the ${part} depends on earlier texts`,
    );
  demand(isDeepStrictEqual(view.findings, fresh.findings), 'the findings depend on earlier texts');
}
