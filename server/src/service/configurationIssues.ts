import type * as z from 'zod/mini';
import { severity } from './configurationSchema.ts';

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
      message: `${path.length === 0 ? 'The configuration' : path.join('.')} must be ${expectation(issue)}.`,
    },
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'another name';
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'invalid_union')
    return `${oneOf(severity.options)}, or such a level with options: ["warning", { … }]`;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : 'another value';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function unknownKey(path: readonly (string | number)[], key: string): string {
  return path[0] === 'rules' && path.length === 1
    ? `Unknown rule "${key}": remove it or correct its name.`
    : `Unknown setting "${[...path, key].join('.')}": remove it or correct its name.`;
}
