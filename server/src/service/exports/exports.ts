import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analysis.ts';
import { fileNameOf } from '../fileName.ts';
import { type Inspection, inspect } from '../inspection.ts';
import { slugOf } from '../newDocument/slug.ts';
import { timelineFor } from '../timeline/rows.ts';
import { timelineView } from '../timeline/view/view.ts';
import { tooLarge } from '../tooLarge.ts';
import { type ExportedAction, exportedActions } from './actions.ts';
import { actionTree } from './actionTable.ts';
import { adfOf } from './adf/adf.ts';
import { storageOf } from './confluence/storage.ts';
import { htmlPage } from './html/page.ts';
import { withPageLinks } from './html/pageLinks.ts';
import { timelineFigure } from './html/timelineFigure.ts';
import { type CalendarContext, icsOf } from './ics.ts';
import { issueOf } from './issue.ts';
import { type Incident, jiraCsvOf } from './jiraCsv.ts';
import { jsonText } from './jsonText.ts';
import { mrkdwnOf } from './mrkdwn/mrkdwn.ts';
import { documentTree } from './tree.ts';

/** As what a document can leave the editor, with the ending of a file of it. */
export const exportEndings = {
  html: '.html',
  confluence: '.xml',
  adf: '.adf.json',
  slack: '.txt',
  json: '.json',
  ics: '.ics',
  'jira-csv': '.csv',
  issue: '.issue.md',
} as const;

export type ExportFormat = keyof typeof exportEndings;

export const exportFormats = Object.keys(exportEndings) as readonly ExportFormat[];

/** A document in another form, with the name that a file of it would have; or why there is none. */
export type ExportedText =
  | { readonly text: string; readonly fileName: string }
  | { readonly refusal: string };

/** Under which settings and when a document is exported. */
export interface ExportContext extends CalendarContext {
  /** The documents that it links to have pages beside its own. */
  readonly amongPages?: boolean;
}

/** A document for other places. */
export function exportText(analysis: Analysis, context: ExportContext, format: ExportFormat): ExportedText {
  const text = tooLarge(analysis) ?? makers[format](materialOf(analysis, context));
  if (typeof text === 'string' && text.trim() === '')
    return { refusal: l10n.t('There is nothing to export: the document is empty.') };
  return typeof text === 'string'
    ? { text, fileName: `${slugOf(analysis.postmortem.title?.name ?? '')}${exportEndings[format]}` }
    : text;
}

/** What forms are made of. */
interface Material {
  readonly analysis: Analysis;
  readonly context: ExportContext;
  readonly facts: Inspection;
  readonly incident: Incident;
  readonly actions: readonly ExportedAction[];
}

type Maker = (material: Material) => string | { readonly refusal: string };

const makers: Readonly<Record<ExportFormat, Maker>> = {
  html: htmlOf,
  confluence: ({ analysis }) => lineOf(storageOf(documentTree(analysis))),
  adf: ({ actions, incident }) =>
    actions.length > 0 ? jsonText(adfOf(actionTree(actions, incident.title))) : noActions(),
  slack: ({ analysis }) => lineOf(mrkdwnOf(documentTree(analysis))),
  json: ({ facts }) => jsonText({ schemaVersion: 1, postmortem: facts }),
  ics: ({ analysis, actions, context }) => icsOf(analysis, actions, context) ?? noDays(),
  'jira-csv': ({ actions, incident }) => (actions.length > 0 ? jiraCsvOf(actions, incident) : noActions()),
  issue: ({ analysis, facts, actions, incident }) => issueOf(analysis, facts, actions, incident),
};

function materialOf(analysis: Analysis, context: ExportContext): Material {
  const facts = inspect(analysis, context.configuration);
  const fileName = fileNameOf(analysis.source.uri);
  return {
    analysis,
    context,
    facts,
    incident: { title: facts.title ?? fileName, date: facts.date, fileName },
    actions: exportedActions(analysis, context.configuration),
  };
}

function htmlOf({ analysis, context, incident }: Material): string {
  const timeline = timelineFor(analysis.postmortem, undefined);
  const root = documentTree(analysis);
  return htmlPage({
    title: incident.title,
    root: context.amongPages ? withPageLinks(root) : root,
    timelineSvg: timelineFigure(timelineView(analysis, context.configuration)),
    timelineHeadingOffset: timeline?.headingSpan.start,
    generatedFrom: incident.fileName,
  });
}

/** Files end with a line break. */
function lineOf(text: string): string {
  return `${text.trimEnd()}\n`;
}

function noActions(): { readonly refusal: string } {
  return { refusal: l10n.t('There are no action items: write some first.') };
}

function noDays(): { readonly refusal: string } {
  return {
    refusal: l10n.t(
      'Nothing is for a calendar: no review is planned, and no open action has a day on which it is due.',
    ),
  };
}
