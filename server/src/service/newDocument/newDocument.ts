import type { Analysis } from '../analysis.ts';
import { applyEdits } from '../edits.ts';
import type { OwnLevels } from '../model/severity.ts';
import { analysed } from '../ownTemplate.ts';
import type { Edit } from '../rule.ts';
import { snippetText } from '../snippetText.ts';
import { type Answers, answerEdits } from './answers.ts';
import { type TemplateGap, templateGapsIn } from './gaps.ts';
import { markEdits } from './marks.ts';

/** A document that was just made, twice: what is left to the writer is text in the one and tab stops in the other. */
export interface NewDocument {
  readonly text: string;
  /** In the syntax of VS Code and LSP; the cursor ends behind the text. */
  readonly snippet: string;
}

/**
 * Makes a document from a template: the answers are put in, the comments that only rules read are taken out, guidance stays.
 * Lines end with "\n". Never throws, whatever the template holds.
 */
export function newDocument(template: string, answers: Answers, own: OwnLevels = {}): NewDocument {
  const analysis = analysed(template.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const edits = [...answerEdits(analysis, answers, own), ...markEdits(analysis)];
  return { text: applyEdits(analysis.source.text, edits), snippet: snippetOf(analysis, edits) };
}

/** A gap that an edit fills is none any more; what was answered is text to the letter. */
function snippetOf(analysis: Analysis, edits: readonly Edit[]): string {
  const gaps = templateGapsIn(analysis).filter((gap) => !edits.some(({ span }) => overlaps(span, gap)));
  const stops = gaps.map(
    (gap, at): Edit => ({ span: gap, text: stopFor(gap, at + 1, analysis.source.text) }),
  );
  const texts = edits.map(({ span, text }): Edit => ({ span, text: snippetText(text) }));
  return `${applied(analysis.source.text, [...texts, ...stops])}$0`;
}

function overlaps(a: Edit['span'], b: Edit['span']): boolean {
  return a.start < b.end && b.start < a.end;
}

function stopFor({ start, end, choices }: TemplateGap, number: number, text: string): string {
  if (choices.length < 2) return `\${${number}:${snippetText(text.slice(start, end))}}`;
  return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** Like `applyEdits`, with the text between the edits snippetText. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let [result, at] = ['', 0];
  for (const { span, text: replacement } of sorted) {
    result += snippetText(text.slice(at, span.start)) + replacement;
    at = span.end;
  }
  return result + snippetText(text.slice(at));
}
