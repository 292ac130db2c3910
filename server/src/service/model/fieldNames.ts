import type { FieldName } from './postmortem.ts';

/** What fields are called, without case, "(s)" and "the". */
const names: Readonly<Record<FieldName, readonly string[]>> = {
  date: [
    'date',
    'dates',
    'incident date',
    'incident dates',
    'date of incident',
    'date of event',
    'date of outage',
    'incident start date',
    'start date',
    'date and time',
    'started',
    'incident start',
    'start time',
    'start',
    'when',
    '日付',
    '発生日',
    '発生日時',
    '影響期間',
  ],
  duration: [
    'duration',
    'incident duration',
    'impact duration',
    'outage duration',
    'duration of incident',
    'duration of impact',
    'duration of outage',
    'total duration',
    'total downtime',
    'downtime',
    'length',
    'how long',
    'lasted',
    'time to resolve',
    'time to recover',
    'time to recovery',
  ],
  severity: [
    'severity',
    'sev',
    'priority',
    'prio',
    'severity level',
    'incident severity',
    'incident priority',
    'incident level',
    'level',
    'criticality',
    '重大度',
  ],
  status: [
    'status',
    'document status',
    'postmortem status',
    'post mortem status',
    'report status',
    'state',
    'ステータス',
  ],
  author: [
    'author',
    'authors',
    'owner',
    'owners',
    'written by',
    'created by',
    'prepared by',
    'drafted by',
    'author and owner',
    'report author',
    'report owner',
    'lead',
    'postmortem owner',
    'post mortem owner',
    'postmortem owners',
    'post mortem owners',
    '作成者',
  ],
  reviewers: ['reviewers', 'reviewer', 'reviewed by', 'read by', 'reviews', 'レビュアー'],
  timezone: ['timezone', 'time zone', 'tz', 'times', 'all times'],
  type: ['type'],
  template: ['template'],
  title: ['title'],
};

const fieldByName: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(names).flatMap(([field, known]) => known.map((name) => [name, field as FieldName] as const)),
);

/** "Incident date", "incident_date", "INCIDENT-DATE" and "Date of the incident" are one; undefined for other labels. */
export function fieldNamedBy(label: string): FieldName | undefined {
  return fieldByName.get(keyOf(label));
}

function keyOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/\(s\)|\bthe\b|\bof (?:this |the )?(?:document|report|post-?mortem|review)\b|[*`:]/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
