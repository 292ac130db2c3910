import * as l10n from '@vscode/l10n';
import type { Root } from 'mdast';
import { adfOf } from '../exports/adf/adf.ts';
import { htmlPage } from '../exports/html/page.ts';
import { jsonText } from '../exports/jsonText.ts';
import { mrkdwnOf } from '../exports/mrkdwn/mrkdwn.ts';
import { plainTextOf } from '../exports/plainText.ts';
import { noLabels } from '../markdown/labels.ts';
import { parse } from '../markdown/parse.ts';
import type { FormName } from './audiences.ts';
import { slackMessageOf } from './blockKit.ts';

/** A summary in the form that one place takes. */
export interface Form {
  readonly name: FormName;
  /** "Slack message", "Block Kit JSON". */
  readonly label: string;
  /** The language of VS Code for it. */
  readonly language: 'markdown' | 'plaintext' | 'json' | 'html';
  readonly text: string;
  readonly fileName: string;
}

/** What a form is called, and what it makes of Markdown. */
interface Kind extends Pick<Form, 'language'> {
  readonly label: () => string;
  readonly ending: string;
  make(root: Root, title: string, markdown: string): string;
}

const kinds: Readonly<Record<FormName, Kind>> = {
  markdown: {
    label: () => l10n.t('Markdown'),
    language: 'markdown',
    ending: 'md',
    make: (_root, _title, markdown) => markdown,
  },
  text: {
    label: () => l10n.t('Plain text'),
    language: 'plaintext',
    ending: 'txt',
    make: (root) => plainTextOf(root),
  },
  slack: {
    label: () => l10n.t('Slack message'),
    language: 'plaintext',
    ending: 'slack.txt',
    make: (root) => `${mrkdwnOf(root)}\n`,
  },
  blocks: {
    label: () => l10n.t('Block Kit JSON for Slack'),
    language: 'json',
    ending: 'slack.json',
    make: (root, title) => jsonText(slackMessageOf(root, title)),
  },
  adf: {
    label: () => l10n.t('Atlassian Document Format (ADF)'),
    language: 'json',
    ending: 'adf.json',
    make: (root) => jsonText(adfOf(root)),
  },
  html: {
    label: () => l10n.t('HTML'),
    language: 'html',
    ending: 'html',
    make: (root, title) => htmlPage({ title, root }),
  },
};

/** A summary in one of its forms; `name` is that of a file of it, without its ending. */
export function formOf(
  form: FormName,
  markdown: string,
  { title, name }: { readonly title: string; readonly name: string },
): Form {
  const { label, language, ending, make } = kinds[form];
  const text = make(parse(markdown, noLabels), title, markdown);
  return { name: form, label: label(), language, text, fileName: `${name}.${ending}` };
}
