// The snippets of VS Code, from the template that the rules insert: each of its gaps becomes a place to type in.

/**
 * Sections that have a snippet, those that stand side by side in one: the name of it, its prefixes, and what it says in the list of
 * suggestions. A list of more than sixteen snippets is not read.
 */
const sections = [
  [
    ['summary'],
    'Executive Summary',
    'pm-summary',
    'What happened, to whom, and how it ended, in one paragraph',
  ],
  [['timeline'], 'Timeline', 'pm-timeline', 'Times, in one time zone, with what was seen or done'],
  [['impact'], 'Impact', 'pm-impact', 'Users, business and figures'],
  [
    ['rootCause', 'resolution'],
    'Root Cause and Resolution',
    ['pm-cause', 'pm-resolution'],
    'What failed, what made that possible, and what ended it',
  ],
  [
    ['wentWell', 'couldBeBetter', 'lessons'],
    'What Was Learned',
    ['pm-well', 'pm-better', 'pm-lessons'],
    'What went well, what could be better, lessons learned',
  ],
  [
    ['actionItems', 'references'],
    'Action Items and References',
    ['pm-actions', 'pm-references'],
    'A table of actions with owner, due date and status; links',
  ],
  [
    ['metrics', 'followUp'],
    'Metrics and Follow-up',
    ['pm-metrics', 'pm-followup'],
    'Figures before, during and after; the review of the actions',
  ],
];

/** What a writer replaces: text in brackets, forms of dates and times, the time zone, and values of which there are few. */
const gap =
  /\[[^\]]{2,}\]|HH:MM|YYYY-MM-DD|X hours Y minutes|(?<=(?:Severity|Status):\*\* )[^\n]+|(?<=All times in )UTC|📋 Todo/g;

const choices = {
  Draft: ['Draft', 'Under Review', 'Published'],
  '📋 Todo': ['📋 Todo', '🚧 In Progress', '✅ Done'],
};

/** @param template what `server/src/service/model/template.ts` exports */
export function snippetFile(template) {
  const heading = (kind) => template.headingOf(template.standard, kind);
  const body = (kind) => template.bodyText(template.standard, kind, '\n');
  const section = (kind) => `## ${heading(kind)}\n\n${body(kind)}`;
  const metadata = Object.values(template.metadataBlock)
    .map(({ label, placeholder }) => `**${label}:** ${placeholder}`)
    .join('\n');
  const all = [...template.standard.required, 'references'].map(section);
  const whole = `${[template.titleLine, metadata, ...all].join('\n\n')}\n`;
  const line = (name) => metadata.split('\n').find((each) => each.startsWith(`**${name}:**`));
  const { fiveWhys, figures, factor } = template.lines;
  return {
    'Post-mortem': { ...snippet('pm-postmortem', 'A whole post-mortem', whole), isFileTemplate: true },
    Metadata: snippet('pm-metadata', 'Date, duration, severity, status, author and reviewers', metadata),
    Severity: snippet('pm-severity', 'How bad the incident was, to choose from', line('Severity')),
    Status: snippet('pm-status', 'How far the post-mortem is, to choose from', line('Status')),
    ...Object.fromEntries(
      sections.map(([kinds, name, prefix, description]) => [
        name,
        snippet(prefix, description, kinds.map(section).join('\n\n')),
      ]),
    ),
    'Timeline entry': snippet(
      'pm-entry',
      'A time, and what was seen or done then',
      lastLine(body('timeline')),
    ),
    'Impact figures': snippet('pm-figures', 'A figure before, during and after the incident', figures),
    'Five whys': snippet('pm-whys', 'From what users saw to what made it possible', fiveWhys),
    'Contributing factor': snippet('pm-factor', 'What contributed, and how', factor),
    'Action item': snippet(
      'pm-action',
      'A row: action, owner, due date, status',
      lastLine(body('actionItems')),
    ),
  };
}

function lastLine(text) {
  return text.split('\n').at(-1);
}

/** Gaps are numbered from the first to the last; the cursor ends behind them. */
function snippet(prefix, description, text) {
  let number = 0;
  const withStops = text.replaceAll(gap, (words, at) => {
    number += 1;
    return `\${${number}${contentOf(words, text.slice(0, at))}}`;
  });
  return { prefix, description, body: `${withStops}$0`.split('\n') };
}

/** Most incidents are written up on their day, so the date is today's until another is typed; times are never guessed. */
function contentOf(words, before) {
  if (before.endsWith('**Date:** ')) return ':$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  const few = choices[words] ?? words.split(' | ');
  return few.length > 1 ? `|${few.join(',')}|` : `:${words}`;
}
