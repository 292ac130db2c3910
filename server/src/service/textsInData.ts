import { expectations } from './configurationSchema.ts';
import { namesInDates } from './model/dateText.ts';
import { rules } from './rules/index.ts';
import { sensitiveNames } from './sensitive/find.ts';

/** Texts that people read and that are data: `l10n.t` gets them where they are shown, so that no call of it holds them to the letter. */
export const textsInData: readonly string[] = [
  ...rules.map(({ description }) => description),
  ...Object.values(expectations),
  ...sensitiveNames,
  ...namesInDates,
];
