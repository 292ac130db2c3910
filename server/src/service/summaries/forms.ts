import * as l10n from '@vscode/l10n';
import type { Root } from 'mdast';
import { plainTextOf } from '../exports/plainText.ts';
import { noLabels } from '../markdown/labels.ts';
import { parse } from '../markdown/parse.ts';
import type { FormName } from './audiences.ts';

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
  make(root: Root, title: string): string;
}
