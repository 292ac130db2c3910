import { type OwnLevels, type SeverityLevel, severityNames } from '../model/severity.ts';
import { analysed } from '../ownTemplate.ts';

/** The headings of a template's sections; undefined where a text has not those of a post-mortem. */
export function templateSections(text: string): readonly string[] | undefined {
  const { sections } = analysed(text).postmortem;
  const kinds = new Set(sections.map(({ kind }) => kind).filter((kind) => kind !== 'other'));
  if (kinds.size < fewestKinds) return undefined;
  const depth = Math.min(...sections.filter(({ kind }) => kind !== 'other').map((section) => section.depth));
  return sections.filter((section) => section.depth === depth).map(({ heading }) => heading);
}

/** A page with a summary alone may be about anything. */
const fewestKinds = 2;

/** A name of a severity and the usual level that it stands for. */
export interface SeverityName {
  readonly name: string;
  readonly level: SeverityLevel;
}

/** Names to choose from, the worst first: a project's own, and the guide's for levels that have none. */
export function severityChoices(own: OwnLevels): readonly SeverityName[] {
  const levels = Object.keys(severityNames) as readonly SeverityLevel[];
  return levels.flatMap((level) => {
    const names = Object.keys(own).filter((name) => own[name] === level);
    return (names.length > 0 ? names : [severityNames[level]]).map((name) => ({ name, level }));
  });
}
