import * as z from 'zod/mini';
import { sectionNames } from './model/sectionNames.ts';
import { styles } from './model/template.ts';
import { metricNames } from './timeline/metrics.ts';
import { phases } from './timeline/phase.ts';

const line = z.int().check(z.gte(1));
const day = z.iso.date();
const nullable = z.nullable;
const names = z.array(z.string());
const figure = z.strictObject({ line, text: z.string() });

const event = z.strictObject({
  line,
  instant: nullable(z.string().check(z.describe('ISO 8601 in UTC; a mere date where no time is said'))),
  end: z.optional(z.string()),
  approximate: z.optional(z.literal(true)),
  text: z.string(),
  phase: nullable(z.enum(phases)),
});

const action = z.strictObject({
  line,
  text: z.string(),
  owners: names,
  due: nullable(day),
  status: nullable(z.enum(['todo', 'in progress', 'blocked', 'done'])),
  ticket: nullable(z.string()),
});

const flag = z.strictObject({
  flag: z.string(),
  line,
  text: z.string(),
  percentage: z.optional(z.number()),
});

const ofEachMetric = <Value extends z.ZodMiniType>(value: Value) =>
  z.strictObject(Object.fromEntries(metricNames.map((name) => [name, nullable(value)])));

/** What `inspect` tells of a document; a test holds the two together. */
export const inspectionSchema = z.strictObject({
  style: z.enum(styles),
  title: nullable(z.string()),
  date: nullable(day),
  durationMinutes: nullable(z.number()),
  severity: nullable(z.enum(['critical', 'high', 'medium', 'low'])),
  severityRaw: nullable(z.string()),
  status: nullable(z.enum(['draft', 'under review', 'published'])),
  authors: names,
  reviewers: names,
  timezone: nullable(z.string().check(z.describe('IANA name, "UTC" or an offset such as "+02:00"'))),
  sections: z.array(
    z.strictObject({ kind: z.enum([...Object.keys(sectionNames), 'other']), heading: z.string(), line }),
  ),
  events: z.array(event),
  metrics: ofEachMetric(z.number()).check(z.describe('Minutes from the first start')),
  metricRows: ofEachMetric(z.strictObject({ from: line, to: line })),
  actionItems: z.array(action),
  followUpItems: z.array(action),
  impactFigures: z.array(figure),
  impactFlags: z.array(flag),
  unresolved: z.array(z.strictObject({ line, text: z.string(), reason: z.string() })),
});

/** The export as JSON. */
export const modelSchema = z.strictObject({ schemaVersion: z.literal(1), postmortem: inspectionSchema });

/** The JSON schema of it. */
export function modelJsonSchema(): object {
  return z.toJSONSchema(modelSchema);
}
