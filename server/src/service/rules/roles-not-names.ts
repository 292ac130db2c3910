import * as l10n from '@vscode/l10n';
import { personalNamesIn } from '../prose/personalNames.ts';
import { defineRule } from '../rule.ts';

/** There people are named on purpose. */
const naming = /\b(?:authors?|reviewers?|owners?|reviewed by|written by|prepared by)\s*:/i;

/** Reports people named where a role would tell as much: not authors, reviewers and owners. */
export default defineRule({
  id: 'roles-not-names',
  description: 'People are told by their roles, not by their names',
  severity: 'off',
  options: {
    roles: {
      type: 'map',
      default: {},
      description: 'Names, each with the role to put in its place.',
    },
  },
  *checkProse({ text, kind }, { roles }, { section, ...names }) {
    if (kind === 'quote' || section === 'actionItems' || naming.test(text)) return;
    for (const { start, end, name } of personalNamesIn(text, names)) {
      const role = roles[name] ?? roles[name.replace(/^@/, '')] ?? '[role]';
      const edit = { span: { start, end }, text: role };
      yield {
        span: { start, end },
        message: l10n.t('"{0}" is a name: say the role, such as "the on-call engineer"', name),
        fixes: [{ title: l10n.t('Replace by "{0}"', role), edits: [edit] }],
        word: name,
      };
    }
  },
});
