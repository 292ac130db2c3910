import { readdirSync, readFileSync } from 'node:fs';
import { type Analysis, parseConfiguration, type TimelineView } from '../../../server/src/service/index.ts';
import type { TimelineEvent } from '../../../server/src/service/timeline/view/timelineView.ts';
import { analysisOf, service } from '../../support/analyse.ts';

export const { configuration } = parseConfiguration({});

const folder = `${import.meta.dirname}/documents`;

/** The names of all documents. */
export const names: readonly string[] = readdirSync(folder).map((name) => name.replace('.md', ''));

export function documentNamed(name: string): Analysis {
  return analysisOf(readFileSync(`${folder}/${name}.md`, 'utf8'));
}

export function viewOf(name: string, settings = configuration): TimelineView {
  return service.timelineView(documentNamed(name), settings);
}

/** The event whose text begins so. */
export function eventIn({ events }: TimelineView, beginning: string): TimelineEvent {
  const event = events.find(({ text }) => text.startsWith(beginning));
  if (event === undefined) throw new Error(`There is no event "${beginning}"`);
  return event;
}

/** Minutes of an instant in ISO 8601. */
export function minute(iso: string): number {
  return Date.parse(iso) / 60_000;
}
