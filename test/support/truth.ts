import { isDeepStrictEqual } from 'node:util';
import type { Inspection } from '../../server/src/service/index.ts';

/** What a perfect reader understands of a document, written by hand beside it; `accept` lists what else is defensible. */
export interface Truth
  extends Omit<
    Inspection,
    | 'sections'
    | 'events'
    | 'actionItems'
    | 'impactFigures'
    | 'impactFlags'
    | 'followUpItems'
    | 'metricRows'
    | 'style'
    | 'unresolved'
  > {
  readonly style?: Inspection['style'];
  readonly styleAccept?: readonly Inspection['style'][];
  readonly timezoneAccept?: readonly string[];
  readonly sections: readonly (Inspection['sections'][number] & { readonly accept?: readonly string[] })[];
  readonly events: readonly (Inspection['events'][number] & {
    readonly phaseAccept?: readonly (string | null)[];
  })[];
  readonly actionItems: readonly (Inspection['actionItems'][number] & {
    readonly [Name in `${keyof Inspection['actionItems'][number]}Accept`]?: readonly unknown[];
  })[];
  readonly followUpItems?: Inspection['followUpItems'];
  readonly impactFigures: readonly (Inspection['impactFigures'][number] & { readonly optional?: boolean })[];
}

/** One field of a document: what was understood, and whether that is right. */
export interface Field {
  readonly group: string;
  readonly name: string;
  readonly isRight: boolean;
  readonly found: unknown;
  readonly truth: unknown;
}

const plain = [
  'title',
  'date',
  'durationMinutes',
  'severity',
  'severityRaw',
  'status',
  'authors',
  'reviewers',
] as const;

/** Compares field by field; what is in the inspection and not in the truth is a wrong field of its own. */
export function compare(found: Inspection, truth: Truth): readonly Field[] {
  const own = (
    group: string,
    name: string,
    value: unknown,
    expected: unknown,
    accept: readonly unknown[] = [],
  ): Field => ({
    group,
    name,
    isRight: [expected, ...accept].some((each) => isSame(value ?? null, each ?? null)),
    found: value,
    truth: expected,
  });
  return [
    ...plain.map((name) => own('metadata', name, found[name], truth[name])),
    own('metadata', 'timezone', found.timezone, truth.timezone, truth.timezoneAccept),
    ...(truth.style ? [own('metadata', 'style', found.style, truth.style, truth.styleAccept)] : []),
    ...Object.entries(truth.metrics).map(([name, value]) =>
      own('metrics', name, found.metrics[name as keyof Inspection['metrics']], value),
    ),
    ...truth.sections.flatMap((section) => {
      const same = found.sections.find(({ line }) => line === section.line);
      return [
        own('sections', `${section.line} kind`, same?.kind, section.kind, section.accept),
        own('sections', `${section.line} heading`, same?.heading, section.heading),
      ];
    }),
    ...truth.events.flatMap((event) => {
      const same = found.events.find(({ line }) => line === event.line);
      const at = (name: 'instant' | 'end' | 'approximate' | 'text'): Field =>
        own('events', `${event.line} ${name}`, same?.[name], event[name]);
      return [
        at('instant'),
        at('text'),
        at('end'),
        at('approximate'),
        own('phases', `${event.line} phase`, same?.phase, event.phase, event.phaseAccept),
      ];
    }),
    ...truth.actionItems.flatMap((action) => {
      const same = found.actionItems.find(({ line }) => line === action.line);
      return (['text', 'owners', 'due', 'status', 'ticket'] as const).map((name) =>
        own('actions', `${action.line} ${name}`, same?.[name], action[name], action[`${name}Accept`]),
      );
    }),
    ...(truth.followUpItems ?? []).flatMap((task) => {
      const same = found.followUpItems.find(({ line }) => line === task.line);
      return (['text', 'due', 'status'] as const).map((name) =>
        own('follow-ups', `${task.line} ${name}`, same?.[name], task[name]),
      );
    }),
    ...truth.impactFigures.flatMap((figure) => {
      const same = found.impactFigures.find((each) => isSameFigure(each, figure));
      if (figure.optional && same === undefined) return [];
      return { ...own('figures', `${figure.line}`, same?.text, figure.text), isRight: same !== undefined };
    }),
    ...extras('events', found.events, truth.events),
    ...extras('actions', found.actionItems, truth.actionItems),
    ...extras('follow-ups', truth.followUpItems ? found.followUpItems : [], truth.followUpItems ?? []),
    ...found.impactFigures
      .filter((figure) => !truth.impactFigures.some((each) => isSameFigure(each, figure)))
      .map((figure) => own('figures', `${figure.line} invented`, figure.text, null)),
  ];
}

interface Placed {
  readonly line: number;
  readonly text: string;
}

function extras(group: string, found: readonly Placed[], truth: readonly Placed[]): readonly Field[] {
  return found
    .filter(({ line }) => !truth.some((each) => each.line === line))
    .map(({ line, text }) => ({ group, name: `${line} invented`, isRight: false, found: text, truth: null }));
}

function isSameFigure(one: Placed, other: Placed): boolean {
  return one.line === other.line && (one.text.includes(other.text) || other.text.includes(one.text));
}

/** Truths are rounded to hundredths of a minute. */
function isSame(found: unknown, truth: unknown): boolean {
  if (typeof found === 'number' && typeof truth === 'number') return Math.abs(found - truth) < 0.01;
  return isDeepStrictEqual(found, truth);
}
