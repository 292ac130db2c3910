import { l10n, QuickPickItemKind, Uri } from 'vscode';
import type { NewDocumentChoices, WorkspaceTemplate } from '../../../server/src/protocol.ts';
import type { Choice } from '../questions/input.ts';

type TemplateChoice = Choice<{ readonly template: Uri }>;

/** The templates of the workspace and those that come with the extension, and the one that the configuration names. */
export function templateItems(
  { templates, configured }: NewDocumentChoices,
  extensionUri: Uri,
): { readonly items: readonly TemplateChoice[]; readonly active: TemplateChoice | undefined } {
  const own = templates.map((each) => [each.uri, workspaceItem(each)] as const);
  const shipped = Object.entries(styles()).map(
    ([style, item]) => [style, { ...item, value: { template: shippedAt(extensionUri, style) } }] as const,
  );
  const all: readonly (readonly [string, TemplateChoice])[] = [...own, ...shipped];
  const marked = new Map(all.map(([id, item]) => [id, id === configured ? withMark(item) : item] as const));
  const items = (of: readonly (readonly [string, TemplateChoice])[]) =>
    of.flatMap(([id]) => marked.get(id) ?? []);
  return {
    items: [
      ...(own.length > 0 ? [separator(l10n.t('This Workspace')), ...items(own)] : []),
      separator(l10n.t('House Styles')),
      ...items(shipped),
    ],
    active: marked.get(configured ?? ''),
  };
}

function shippedAt(extensionUri: Uri, style: string): Uri {
  return Uri.joinPath(extensionUri, 'templates', `${style}.md`);
}

function workspaceItem({ uri, path, sections }: WorkspaceTemplate): TemplateChoice {
  const label = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  return { label, description: path, detail: sections.join(', '), value: { template: Uri.parse(uri) } };
}

function withMark(item: TemplateChoice): TemplateChoice {
  const mark = l10n.t('configured');
  return { ...item, description: item.description ? `${item.description} · ${mark}` : mark };
}

function separator(label: string): TemplateChoice {
  return { label, kind: QuickPickItemKind.Separator };
}

/** The templates that are shipped, by the name of their file. */
function styles(): Readonly<Record<string, TemplateChoice>> {
  return {
    standard: {
      label: l10n.t('Standard'),
      detail: l10n.t('Summary, timeline, impact, root cause, resolution, what went well, lessons, actions'),
    },
    'google-sre': {
      label: l10n.t('Google SRE'),
      detail: l10n.t('Root causes, trigger, detection, where we got lucky, actions by type'),
    },
    pagerduty: {
      label: l10n.t('PagerDuty'),
      detail: l10n.t('Overview, contributing factors, responders, messages to colleagues and customers'),
    },
    atlassian: {
      label: l10n.t('Atlassian'),
      detail: l10n.t('Leadup, fault, detection, response, recovery, five whys, backlog check, recurrence'),
    },
    'aws-coe': {
      label: l10n.t('AWS Correction of Error'),
      detail: l10n.t('Customer impact, metrics, incident questions, five whys, corrective actions'),
    },
  };
}
