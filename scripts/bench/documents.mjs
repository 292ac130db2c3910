// Post-mortems of any length, always the same for the same length.

const entry = (at) => {
  const clock = `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  return `- **${clock}** - The broker of zone ${at % 7} reported \`queue-${at}\` as full, and the [dashboard](https://example.com/d/${at}) showed it`;
};

const section = (index) => `### Finding ${index}

The health check of shard ${index} failed to notice that the disk was full. The *retention* policy had been changed on
the day before, and nothing compared the **new size** with the disk; see \`retention.yaml\` and [the graph](https://example.com/g/${index}).

- Writes were refused for ${index % 50} minutes
- 2 % of the reads were slow, see https://example.com/logs/${index}

| Shard | Before | After |
| ----- | ------ | ----- |
| ${index} | 1,200 per second | 0 |

`;

const head = `# Post-Mortem: Message queue lost

**Date:** 2024-05-06
**Duration:** 1 hour
**Severity:** High
**Status:** Published
**Author:** Olu Adeyemi
**Reviewers:** Mei Sato

## Executive Summary

The queue was lost for an hour, and 40 jobs ran late.

## Timeline

All times in UTC.

`;

/** A post-mortem of about that many lines, most of them in sections of a dozen lines, which are numbered from `first` on. */
export function documentOf(lines, first = 0) {
  const timeline = Array.from({ length: Math.min(20, Math.floor(lines / 10)) }, (_, at) =>
    entry(600 + at),
  ).join('\n');
  const rest = Math.max(0, Math.floor((lines - 40) / 13));
  const findings = Array.from({ length: rest }, (_, index) => section(first + index)).join('');
  const actions =
    '| Action | Owner | Due Date | Status |\n| --- | --- | --- | --- |\n| Alert at 80 % of the disk | @mei | 2024-06-01 | 📋 Todo |\n';
  return `${head}${timeline}\n\n## Impact\n\n40 jobs ran late.\n\n## Root Cause\n\n${findings}## Resolution\n\n1. Freed 40 GB\n\n## What Went Well\n\n- The alert\n\n## What Could Be Better\n\n- The disk has no alert\n\n## Lessons Learned\n\n1. Disks fill up\n\n## Action Items\n\n${actions}`;
}

/** A post-mortem with a timeline of that many entries in one list. */
export function timelineOf(entries) {
  return `${head}${Array.from({ length: entries }, (_, at) => entry(at % 1440)).join('\n')}\n\n## Impact\n\n40 jobs ran late.\n`;
}
