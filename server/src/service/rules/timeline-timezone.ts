import * as l10n from '@vscode/l10n';
import type { Section, TimelineEntry } from '../model/postmortem.ts';
import { frontMatterNamesZone, speaksOfClock } from '../model/zoneStatements.ts';
import { namesZone } from '../model/zones.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { isSinceZero } from '../timeline/entries.ts';
import { timelineAround } from '../timeline/place.ts';
import { zoneStatement } from '../timeline/zoneStatement.ts';

/** Reports a timeline whose times could be those of any clock: one statement for all of them is enough. */
export default defineRule({
  id: 'timeline-timezone',
  description: 'The times of the timeline are those of a stated time zone',
  severity: 'warning',
  options: {},
  structural: true,
  *check({ timeline, sections }, _options, context) {
    const { text, configuration } = context;
    if (timeline.timezone !== undefined || configuration.timezone !== undefined) return;
    const timed = timeline.entries.filter((entry) => isOnClock(entry, text));
    const bare = timed.filter((entry) => !statesZone(entry, text));
    const [first] = bare;
    if (first === undefined || bare.length < fewest || isStatedElsewhere(context)) return;
    const section = timelineAround(sections, first.span.start);
    const isMixed = bare.length < timed.length;
    yield {
      span: section?.headingSpan ?? first.timeSpan,
      message: isMixed
        ? l10n.t(
            '{0} of {1} times name no time zone: say which one holds for them',
            bare.length,
            timed.length,
          )
        : l10n.t(
            'No time zone for {0} times: say once which one they are in, as in "All times in UTC."',
            bare.length,
          ),
      fixes: section ? statements(section, isMixed ? 'Times without a zone are' : 'All times', context) : [],
    };
  },
});

/** A first time is the beginning of a timeline. */
const fewest = 2;

/** "T+12m" is the same everywhere. */
function isOnClock(entry: TimelineEntry, text: string): boolean {
  return entry.day === undefined && !/date/.test(entry.problem ?? '') && !isSinceZero(entry, text);
}

/** "10:20 UTC", and "7:09 AM Eastern", which is nearly as good. */
function statesZone({ timeSpan, span }: TimelineEntry, text: string): boolean {
  const behind = text.slice(timeSpan.end, Math.min(timeSpan.end + 20, span.end));
  return (
    namesZone(text.slice(timeSpan.start, timeSpan.end)) ||
    /^\W{0,3}(?:Eastern|Central|Mountain|Pacific|local)\b/.test(behind)
  );
}

function isStatedElsewhere({ text, bodyStart, parts }: RuleContext): boolean {
  return frontMatterNamesZone(text.slice(0, bodyStart)) || speaksOfClock(parts);
}

/** Which one it is only the writer knows: UTC is what most mean, and the other has a gap to fill. */
function statements(section: Section, which: string, { text, eol }: RuleContext): readonly Fix[] {
  return ['UTC', '[Time zone]'].map((zone) => {
    const { words, edit } = zoneStatement(section, which, zone, text, eol);
    return { title: l10n.t('Add "{0}"', words), edits: [edit] };
  });
}
