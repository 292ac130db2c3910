import type { ActionStatus } from './postmortem.ts';

const forms: readonly (readonly [ActionStatus, string])[] = [
  [
    'todo',
    'not (?:yet )?(?:started|done|begun)|to[- ]?do|open|planned|new|backlog|pending|queued|accepted|scheduled|0 ?%|未着手|未対応|未完了',
  ],
  [
    'done',
    'done|completed?|closed|fixed|merged|resolved|shipped|deployed|released|finished|implemented|delivered|live|yes|100 ?%|完了|対応済み?|済み?',
  ],
  ['blocked', 'blocked|on hold|waiting|stalled|paused|保留'],
  [
    'in progress',
    'in[- ]progress|doing|started|ongoing|underway|under way|in work|in hand|wip|in review|[1-9]\\d? ?%|着手中?|対応中|進行中|作業中',
  ],
];

const signs: readonly (readonly [ActionStatus, string])[] = [
  [
    'done',
    '✅|✔️?|☑️?|✓|🟢|:(?:white_check_mark|heavy_check_mark|check_mark|ballot_box_with_check|done):|\\[x\\]',
  ],
  ['blocked', '⛔|🛑|🔴|:(?:no_entry|no_entry_sign|octagonal_sign|blocked):'],
  [
    'in progress',
    '🚧|🔄|⏳|🏗️?|🟡|:(?:construction|hourglass(?:_flowing_sand)?|arrows_counterclockwise|building_construction):',
  ],
  ['todo', '📋|⬜|🔲|☐|⏹️?|📝|🆕|:(?:clipboard|white_large_square|memo|new):|\\[ ?\\]'],
];

const [wordPatterns, signPatterns] = [
  forms.map(([status, form]) => [status, new RegExp(`(?<![\\w-])(?:${form})(?![\\w-])`, 'i')] as const),
  signs.map(([status, sign]) => [status, new RegExp(sign, 'iu')] as const),
];
const anySign = `(?:${signs.map(([, sign]) => sign).join('|')})`;
const alone = new RegExp(
  `^(?:${anySign}\\s*)?(?:${forms.map(([, form]) => form).join('|')})(?: (?:on|in|since|for|by) [^,;]{1,40})?\\.?$|^${anySign}$`,
  'iu',
);

/** A sign at the beginning of an action, with the space behind it. */
export const leadingSign = new RegExp(`^${anySign}\\s*`, 'iu');

/** A sign at its end. */
export const trailingSign = new RegExp(`\\s*${anySign}$`, 'iu');

/** The status that a cell or a value tells: in words, as an emoji or its shortcode, as a share that is done. */
export function statusOf(text: string): ActionStatus | undefined {
  if (/^x$/i.test(text)) return 'done';
  const words = text.replace(/:\w+:/g, ' ');
  return earliest(wordPatterns, words) ?? earliest(signPatterns, text);
}

/** "In progress, 2 of 3 done" is in progress. */
function earliest(
  patterns: readonly (readonly [ActionStatus, RegExp])[],
  text: string,
): ActionStatus | undefined {
  const found = patterns.flatMap(([status, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ status, at: match.index }] : [];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.status;
}

/** The same for a text that is a status and nothing else. */
export function statusAlone(text: string): ActionStatus | undefined {
  return alone.test(text) ? statusOf(text) : undefined;
}
