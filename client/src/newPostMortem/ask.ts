import { l10n, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { NewDocumentChoices } from '../../../server/src/protocol.ts';
import { isDay } from '../questions/day.ts';
import { enter, pick } from '../questions/input.ts';
import { askAll, back, type Outcome, type Question } from '../questions/questions.ts';
import { severityItems } from './severities.ts';
import { templateItems } from './templates.ts';

/** What is asked before a post-mortem is made. */
export interface Answers {
  /** Undefined where no folder is open. */
  readonly folder: Uri | undefined;
  readonly choices: NewDocumentChoices;
  readonly template: Uri;
  readonly title: string;
  readonly severity: string | null;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** How what there is to choose from is found, for the folder of the document. */
export type FindChoices = (folder: Uri | undefined) => Promise<NewDocumentChoices>;

/** Asks for folder (where there are several and none is given), template, title, severity and date; undefined where the person leaves. */
export function askForPostMortem(
  folder: Uri | undefined,
  extensionUri: Uri,
  findChoices: FindChoices,
): Promise<Answers | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const isAsked = folder === undefined && folders.length > 1;
  const given = folder ?? folders[0]?.uri;
  return askAll<Answers>(l10n.t('New Post-Mortem'), [
    ...(isAsked ? [folderQuestion(folders)] : []),
    templateQuestion(extensionUri, findChoices, isAsked ? undefined : given),
    titleQuestion,
    severityQuestion,
    dateQuestion,
  ]);
}

function folderQuestion(folders: readonly WorkspaceFolder[]): Question<Answers> {
  const items = folders.map(({ name, uri }) => ({ label: name, value: { folder: uri } }));
  return (answers, place) =>
    pick(place, l10n.t('Folder of the post-mortem'), items, {
      active: items.find(({ value }) => value.folder === answers.folder),
    });
}

function templateQuestion(
  extensionUri: Uri,
  findChoices: FindChoices,
  given: Uri | undefined,
): Question<Answers> {
  return async (answers, place) => {
    const folder = answers.folder ?? given;
    const choices = await findChoices(folder);
    const { items, active } = templateItems(choices, extensionUri);
    const before = items.find(({ value }) => value?.template.toString() === answers.template?.toString());
    const picked = await pick(place, l10n.t('Template of the post-mortem'), items, {
      active: before?.value ? before : active,
    });
    return picked && picked !== back ? { ...picked, choices, folder } : picked;
  };
}

const titleQuestion: Question<Answers> = async ({ title = '' }, place) =>
  named(
    'title',
    await enter(place, l10n.t('What failed, and for whom, in a few words'), title, (text) =>
      text === '' ? l10n.t('A post-mortem needs a title.') : undefined,
    ),
  );

const severityQuestion: Question<Answers> = ({ choices, severity }, place) => {
  const items = severityItems(choices?.severities ?? []);
  const before = severity === undefined ? undefined : items.find(({ value }) => value?.severity === severity);
  return pick(place, l10n.t('Severity of the incident'), items, { active: before });
};

const dateQuestion: Question<Answers> = async ({ choices, date }, place) =>
  named(
    'date',
    await enter(place, l10n.t('Day of the incident, YYYY-MM-DD'), date ?? choices?.today ?? '', (text) =>
      isDay(text) ? undefined : l10n.t('{0} is no day of the calendar: write YYYY-MM-DD.', `"${text}"`),
    ),
  );

function named<Name extends string>(name: Name, outcome: Outcome<string>): Outcome<Partial<Answers>> {
  return outcome === undefined || outcome === back ? outcome : { [name]: outcome };
}
