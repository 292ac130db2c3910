import { oneLine } from '../oneLine.ts';
import { gapsIn } from '../prose/placeholders.ts';
import { fieldNamed } from './build.ts';
import type { Field, FieldName, Metadata } from './postmortem.ts';

/** A choice, or a decision, that is still to be made. */
const undecided =
  /\||\b(?:TBA|TBC)\b|\{\{.*\}\}|^\W*to be (?:determined|decided|confirmed|announced|filled in)\W*$/i;

/** Whether a value is still to be filled in: the rule `placeholder` alone speaks of it. */
export function isUnfilled(value: string): boolean {
  return undecided.test(value) || gapsIn(value).length > 0;
}

/** The field of that name, where something stands in it that is not still to be filled in. */
export function filledField({ fields }: Metadata, name: FieldName): Field | undefined {
  const field = fieldNamed(fields, name);
  return field === undefined || field.value === '' || isUnfilled(field.value) ? undefined : field;
}

/** The words of a value in a message. */
export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

const untold =
  /^(?:[-–—*_./ ]*|\?{1,2}|\W?(?:n\/?a|none|unknown|not (?:applicable|known|available|set|yet known)|unclear)\W?)$/i;

/** Whether a value says that there is none, as "N/A", "unknown" and "—" do. */
export function isUntold(value: string): boolean {
  return untold.test(value);
}

const otherLanguages = new RegExp(
  oneLine`
      \b(?:kritisch|hoch|mittel|niedrig|gering|critique|haute|moyenne|faible|critic[ao]|alt[ao]|
      medi[ao]|baj[ao]|baix[ao]|kritiek|hoog|laag|gemiddeld|bassa|kritisk|wysoki|niski|entwurf|
      abgeschlossen|offen|brouillon|en cours|borrador|publicad[ao]|bozza|pubblicato|rascunho|concept|
      utkast)\b`,
  'i',
);

/** Whether a value has words of another language than English in it: what they say is not for us to judge. */
export function isOtherLanguage(value: string): boolean {
  return /[^\P{L}a-zA-Z]/u.test(value) || otherLanguages.test(value);
}
