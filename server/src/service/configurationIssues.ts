import * as l10n from '@vscode/l10n';
import type * as z from 'zod/mini';
import { severity } from './configurationSchema.ts';
import { anyOf } from './lists.ts';

/** Something in a configuration that cannot be used, and where. */
export interface ConfigurationIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What zod found, one sentence each; of a rule's `["warning", {…}]` the part at fault is named. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  above: readonly (string | number)[] = [],
): ConfigurationIssue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key) }));
  }
  const inner =
    issue.code === 'invalid_union'
      ? issue.errors.find((errors) => errors.some((error) => error.path.length > 0))
      : undefined;
  if (inner) return inner.flatMap((error) => describeIssue(error, path));
  return [
    {
      path,
      message:
        path.length === 0
          ? l10n.t('The configuration must be {0}.', expectation(issue))
          : l10n.t('{0} must be {1}.', path.join('.'), expectation(issue)),
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format') return l10n.t(issue.message);
  if (issue.code === 'invalid_key') return namesExpected(issue.issues[0]?.message);
  if (issue.code === 'too_small') return l10n.t('at least {0}', String(issue.minimum));
  if (issue.code === 'invalid_union')
    return l10n.t('{0}, or such a level with options: ["warning", { … }]', oneOf(severity.options));
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return issue.code === 'invalid_type'
    ? (typeNames[issue.expected]?.() ?? issue.expected)
    : l10n.t('another value');
}

function namesExpected(message: string | undefined): string {
  return message === undefined ? l10n.t('another name') : l10n.t(message);
}

const typeNames: Readonly<Record<string, () => string>> = {
  string: () => l10n.t('a text'),
  array: () => l10n.t('a list'),
  object: () => l10n.t('an object'),
  int: () => l10n.t('a whole number'),
  number: () => l10n.t('a number'),
  boolean: () => l10n.t('true or false'),
};

function oneOf(values: readonly string[]): string {
  return anyOf(values.map((value) => `"${value}"`));
}

function unknownKey(path: readonly (string | number)[], key: string): string {
  return path[0] === 'rules' && path.length === 1
    ? l10n.t('Unknown rule "{0}": remove it or correct its name.', key)
    : l10n.t('Unknown setting "{0}": remove it or correct its name.', [...path, key].join('.'));
}
