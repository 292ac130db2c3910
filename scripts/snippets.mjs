// The snippets of VS Code, from the template that the rules insert: each of its gaps becomes a place to type in.

/** Sections that have a snippet: its prefix, and what it says in the list of suggestions. */
const sections = {
  summary: ['pm-summary', 'What happened, to whom, and how it ended, in one paragraph'],
  timeline: ['pm-timeline', 'Times, in one time zone, with what was seen or done'],
  impact: ['pm-impact', 'Users, business and figures'],
  rootCause: ['pm-cause', 'What failed, what made that possible, what else contributed'],
  resolution: ['pm-resolution', 'What ended the impact, step by step'],
  wentWell: ['pm-well', 'What helped, so that it is kept'],
  couldBeBetter: ['pm-better', 'What made the incident longer, wider or harder to see'],
  lessons: ['pm-lessons', 'What is known now that was not known before'],
  actionItems: ['pm-actions', 'A table of actions, each with an owner, a due date and a status'],
  references: ['pm-references', 'Links to dashboards, tickets and logs'],
  metrics: ['pm-metrics', 'Figures before, during and after the incident'],
  followUp: ['pm-followup', 'When the action items will be looked at again'],
};

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
  return {
    'Post-mortem': { ...snippet('pm-postmortem', 'A whole post-mortem', whole), isFileTemplate: true },
    Metadata: snippet('pm-metadata', 'Date, duration, severity, status, author and reviewers', metadata),
    ...Object.fromEntries(
      Object.entries(sections).map(([kind, [prefix, description]]) => [
        heading(kind),
        snippet(prefix, description, section(kind)),
      ]),
    ),
    'Timeline entry': snippet(
      'pm-entry',
      'A time, and what was seen or done then',
      lastLine(body('timeline')),
    ),
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
