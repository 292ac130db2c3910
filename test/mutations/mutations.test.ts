import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/service/index.ts';
import { findingsIn } from '../support/analyse.ts';

/**
 * Three clean documents of three house styles, and what people do to such documents, each by itself: written from what the rules
 * promise, by somebody who had not seen them run.
 */
interface Mutation {
  readonly id: string;
  /** Null where nothing may be reported. */
  readonly rule: string | null;
  readonly base: string;
  readonly find: string;
  readonly replace: string;
  /** Words of the line where it has to be reported. */
  readonly line: string | null;
  readonly alsoAllowed: readonly string[];
  /** Why it is not told yet; the test says when it is. */
  readonly open?: string;
}

const folder = import.meta.dirname;
const mutations: readonly Mutation[] = JSON.parse(readFileSync(`${folder}/mutations.json`, 'utf8'));
const today = '2026-11-26';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const found = (text: string): readonly Finding[] => findingsIn(text, {}, today);

describe.each(['standard.md', 'sre.md', 'atlassian.md'])('%s', (base) => {
  const text = read(base);
  const own = mutations.filter((mutation) => mutation.base === base);

  it('is clean', () => expect(found(text).map(({ message }) => message)).toEqual([]));

  it.each(own.filter(({ rule, open }) => rule !== null && !open))('$rule: $id', (mutation) =>
    check(text, mutation),
  );

  it.fails.each(own.filter(({ open }) => open))('$rule: $id ($open)', (mutation) => check(text, mutation));

  it.each(own.filter(({ rule }) => rule === null))('nothing: $id', ({ find, replace }) => {
    expect(found(mutated(text, find, replace)).map(({ message }) => message)).toEqual([]);
  });
});

function check(text: string, { rule, find, replace, line, alsoAllowed }: Mutation): void {
  const changed = mutated(text, find, replace);
  const findings = found(changed);
  const others = findings.filter((finding) => finding.rule !== rule && !alsoAllowed.includes(finding.rule));
  expect(others.map(({ message }) => message)).toEqual([]);
  const lines = findings
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => linesAround(changed, span));
  expect(lines.length).toBeGreaterThan(0);
  if (line !== null) expect(lines.join('\n')).toContain(line);
}

function mutated(text: string, find: string, replace: string): string {
  expect(text.split(find)).toHaveLength(2);
  return text.replace(find, () => replace);
}

function linesAround(text: string, { start, end }: Finding['span']): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}
