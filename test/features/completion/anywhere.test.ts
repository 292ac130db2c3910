import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../server/src/service/index.ts';
import { analysisOf } from '../../support/analyse.ts';
import { type Completions, completionsAt, cursorMark, now } from '../../support/completions.ts';
import { hoverAt } from '../../support/hovers.ts';

const folder = resolve(import.meta.dirname, '../../model/documents');
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const uri = 'file:///postmortems/a.md';

/** Some of the lines of a document, the same at each run. */
function someLines(text: string, count: number): readonly number[] {
  const lines = text.split('\n').length;
  const step = Math.max(1, Math.floor(lines / count));
  return Array.from({ length: Math.ceil(lines / step) }, (_, index) => index * step);
}

/** The text with something typed on a line of its own, and the mark behind it. */
function typedAt(text: string, line: number, typed: string): string {
  return text.split('\n').toSpliced(line, 0, `${typed}${cursorMark}`).join('\n');
}

const count = ({ postmortem }: Analysis) => ({
  sections: postmortem.sections.length,
  actions: [...postmortem.actionLists, ...postmortem.followUps].flatMap(({ items }) => items).length,
  entries: postmortem.timeline.entries.length,
});

/** What was chosen reads as what it is called, and everything else as before; says what went wrong. */
function mistake(label: string, { chosen }: Completions, text: string, line: number): string | undefined {
  const isEntry = label === 'timeline entry now';
  if (label !== 'action row' && !isEntry) return undefined;
  const [before, left] = [count(analysisOf(text, uri)), filled(chosen(label))];
  const analysis = analysisOf(left, uri);
  const after = count(analysis);
  const lines = left
    .split('\n')
    .slice(Math.max(0, line - 3), line + 4)
    .join('\n');
  const said = `${label} at ${line}: ${JSON.stringify([before, after])}\n${lines}`;
  const isHeading = after.sections > before.sections;
  if (after.sections !== before.sections + (isHeading ? 1 : 0) || (isHeading && !isEntry)) return said;
  if (after.actions !== before.actions + (isEntry ? 0 : 1)) return said;
  if (after.entries !== before.entries + (isEntry ? 1 : 0)) return said;
  return isEntry && !tellsNow(analysis) ? `not now: ${said}` : undefined;
}

/** As somebody fills it in. */
function filled(text: string): string {
  return text.replace(/@?\[Owner\]/, '@olu').replace('YYYY-MM-DD', '2024-03-01');
}

/** Times on no calendar are those of a document without dates. */
function tellsNow({ postmortem }: Analysis): boolean {
  return postmortem.timeline.entries.some(({ minutes = Number.NaN, day }) => {
    const apart = Date.parse(now) / 60_000 - minutes;
    return (
      day === Math.floor(Date.parse(now) / 86_400_000) ||
      (apart >= 0 && apart < 1) ||
      minutes < 3 * 366 * 1440
    );
  });
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');

  it('gets nothing wrong behind a slash', () => {
    for (const line of someLines(text, 5)) {
      const asked = completionsAt(typedAt(text, line, '/'), { uri, trigger: '/' });
      for (const label of asked.labels) expect(mistake(label, asked, text, line)).toBeUndefined();
    }
  });

  it('can be asked for everything everywhere', () => {
    for (const line of someLines(text, 2))
      for (const typed of ['', '## ', '- [', '@', '| a | b | '])
        completionsAt(typedAt(text, line, typed), { uri });
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 6)) {
      completionsAt(text.slice(0, at) + cursorMark + text.slice(at), { uri });
      hoverAt(text.slice(0, at) + cursorMark + text.slice(at), { uri, markdown: true });
    }
  });
});
