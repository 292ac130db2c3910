import type { Analysis } from '../analysis.ts';
import { fieldEdit } from '../metadataEdits.ts';
import { isUnfilled } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import type { Field } from '../model/postmortem.ts';
import { type OwnLevels, severityLevel } from '../model/severity.ts';
import type { Edit } from '../rule.ts';
import { titleEdits } from './title.ts';

/** What somebody answered before the document is made. */
export interface Answers {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** By any of its names; undefined where it is not decided yet. */
  readonly severity: string | undefined;
}

/** Puts the answers where a template has a place for them, and makes one for what it has none for. What a template has filled in stays. */
export function answerEdits(analysis: Analysis, answers: Answers, own: OwnLevels): readonly Edit[] {
  return [
    ...titleEdits(analysis, answers.title),
    ...dateEdits(analysis, answers.date),
    ...(answers.severity === undefined ? [] : severityEdits(analysis, answers.severity, own)),
  ];
}

/** Of "YYYY-MM-DD HH:MM" only the day is known. */
function dateEdits(analysis: Analysis, date: string): readonly Edit[] {
  const field = fieldNamed(analysis.postmortem.metadata.fields, 'date');
  if (!isOpen(field)) return [];
  const at = field?.value.indexOf(form) ?? -1;
  if (field === undefined || at < 0) return [fieldEdit(analysis, 'date', date)];
  const start = analysis.source.text.indexOf(form, field.valueSpan.start);
  return [{ span: { start, end: start + form.length }, text: date }];
}

const form = 'YYYY-MM-DD';

/** A name of the project's own stands as it is; of a choice that the template gives, the one that means the same. */
function severityEdits(analysis: Analysis, severity: string, own: OwnLevels): readonly Edit[] {
  const field = fieldNamed(analysis.postmortem.metadata.fields, 'severity');
  if (!isOpen(field)) return [];
  const choices = (field?.value ?? '').split('|').map((choice) => choice.trim());
  const isOwn = Object.hasOwn(own, severity) || choices.length < 2;
  const level = severityLevel(severity, own);
  const same = isOwn ? undefined : choices.find((choice) => severityLevel(choice, own) === level);
  return [fieldEdit(analysis, 'severity', same ?? severity)];
}

/** Whether there is nothing yet, or something to be replaced. */
function isOpen(field: Field | undefined): boolean {
  return (
    field === undefined || field.value === '' || isUnfilled(field.value) || /^\W*\[.*\]\W*$/.test(field.value)
  );
}
