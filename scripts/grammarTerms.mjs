// The terms of a post-mortem as patterns of Oniguruma, for the grammars: times, levels, statuses.
const { raw } = String;

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const date = raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}|(?i:${month})\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!:)(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th|\.)?\s(?i:${month})\b\.?(?:,?\s\d{4})?`;
const clock = raw`(?:[~≈]\s?)?(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:\s?(?i:[ap]\.?m)\b\.?)?`;
const zone = raw`UTC(?:[+-]\d{1,2}(?::?\d{2})?)?\b|(?:GMT|[ECMP][SD]?T|[CEW]ES?T|BST|IST|JST|AE[SD]T|SGT|Z)\b|\+\d{2}:?\d{2}\b`;
export const duration = raw`\b\d+(?:\.\d+)?\s?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[dhms])(?![[:alpha:]])`;
export const owner = raw`(?<![\w.@/])@[A-Za-z][\w-]*(?:[./][\w-]+)*`;

/** `2024-01-15 ~10:00 UTC – 10:15`, with or without all but one time; groups for its parts where they are to be coloured. */
export const instant = (group) =>
  raw`(?:${group(raw`\d{4}-\d{2}-\d{2}`)}T${group(clock)}${group(raw`Z|[+-]\d{2}:?\d{2}`)}?|(?:${group(date)}(?:,?\s|\s?[-–—]\s)\s?)?(?:(?i:about|around|approx\.?|ca?\.)\s)?${group(clock)}(?:\s?${group(zone)})?(?:\s?(?:-|–|—|to)\s?${group(clock)}(?:\s?${group(zone)})?)?)(?![\d%]|:\d)`;
export const instantParts = ['date', 'time', 'timezone', 'date', 'time', 'timezone', 'time', 'timezone'];

export const levels = {
  critical: raw`critical|p-?0|sev(?:erity)?[- ]?[01]`,
  high: raw`high|major|p-?1|sev(?:erity)?[- ]?2`,
  medium: raw`medium|moderate|p-?2|sev(?:erity)?[- ]?3`,
  low: raw`low|minor|p-?[34]|sev(?:erity)?[- ]?[45]`,
};
export const stages = {
  draft: 'draft|wip|in progress',
  review: '(?:under|in|awaiting) review',
  published: 'published|final|approved|completed?',
};
export const progress = {
  done: ['✅|✔️?', 'done|completed?|closed|fixed|merged|resolved|shipped'],
  blocked: ['⛔', 'blocked|on hold|waiting'],
  'in-progress': ['🚧', 'in[ -]progress|doing|started|ongoing|wip|in review'],
  todo: ['📋', 'to-?do|open|planned|not started|new|backlog|pending'],
};
