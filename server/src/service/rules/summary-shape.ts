import * as l10n from '@vscode/l10n';
import type { RootContent } from 'mdast';
import { anyOf } from '../lists.ts';
import { heldTo } from '../model/heldTo.ts';
import { isUnwritten, textsOf } from '../model/partTexts.ts';
import type { PostMortem, Section } from '../model/postmortem.ts';
import type { KindredPart } from '../model/sections.ts';
import type { Template } from '../model/template.ts';
import { oneLine } from '../oneLine.ts';
import { gapsIn } from '../prose/placeholders.ts';
import { hasFigure } from '../prose/quantities.ts';
import { isEnglish, sentencesIn } from '../prose/sentences.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { bodyOf, summarySectionOf } from '../summaries/edit.ts';
import { executiveSummary } from '../summaries/executive.ts';

/** Reports a summary that is no summary: several paragraphs, a page, or one that says nothing of impact or resolution. */
export default defineRule({
  id: 'summary-shape',
  description: 'The summary is one short paragraph on the incident, its impact and its resolution',
  severity: 'info',
  options: {
    maxWords: { type: 'integer', default: 120, description: 'How many words a summary may have.' },
  },
  structural: true,
  *check(postmortem, { maxWords }, context) {
    const { text: source, bodyStart, parts, configuration } = context;
    const section = summarySectionOf(postmortem);
    if (section === undefined || section.empty) return;
    const { id } = heldTo(postmortem, configuration, source.slice(bodyStart));
    const own = partsOf(section, parts);
    const text = own.flatMap(({ part }) => textsOf(part)).join('\n');
    const complaints = isUnwritten(text)
      ? []
      : [...shapeOf(own, text, id, maxWords), ...contentOf(text, postmortem)];
    if (complaints.length > 0)
      yield {
        span: section.headingSpan,
        message: messageFor(section.heading, complaints),
        fixes: draft(section, postmortem, context),
      };
  },
});

function messageFor(heading: string, [first = '', second]: readonly string[]): string {
  return second === undefined
    ? l10n.t('"{0}" {1}', heading, first)
    : l10n.t('"{0}" {1}; it {2}', heading, first, second);
}

/** In the place of what is there: undo takes it back. */
function draft(
  section: Section,
  postmortem: PostMortem,
  { parts, text, eol, configuration }: RuleContext,
): readonly Fix[] {
  const span = bodyOf(section, postmortem, text);
  if (span === undefined || span.start >= span.end) return [];
  const written = executiveSummary(postmortem, parts, configuration);
  if (gapsIn(written).length > mostGaps) return [];
  return [
    {
      title: l10n.t('Write the summary from this document'),
      edits: [{ span, text: written.replaceAll('\n', eol) }],
    },
  ];
}

/** A draft with more to fill in than that is no help. */
const mostGaps = 2;

function partsOf({ headingSpan, span }: PostMortem['sections'][number], parts: readonly KindredPart[]) {
  return parts.filter(({ part, base, belongsTo }) => {
    const start = base + (part.heading?.span.start ?? part.bodySpan.start);
    return belongsTo === 'summary' && headingSpan.start <= start && start < span.end;
  });
}

/** Several paragraphs are usual in other styles than the guide's, as long as they are few and short. */
const mostParagraphs: Readonly<Record<Template['id'], number>> = {
  own: 2,
  standard: 1,
  'google-sre': 1,
  pagerduty: 2,
  atlassian: 1,
  'aws-coe': 2,
  free: Number.POSITIVE_INFINITY,
};

function shapeOf(
  own: readonly KindredPart[],
  text: string,
  style: Template['id'],
  maxWords: number,
): readonly string[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const blocks = own.flatMap(blocksOf);
  const isDivided = blocks.length > mostParagraphs[style];
  const isListed = blocks.length === 1 && blocks[0]?.type !== 'paragraph' && style === 'standard';
  if (words > maxWords)
    return [
      isDivided
        ? l10n.t(
            'has {0} words in {1} paragraphs: say it in one paragraph of at most {2}',
            words,
            blocks.length,
            maxWords,
          )
        : l10n.t('has {0} words: say it in one paragraph of at most {1}', words, maxWords),
    ];
  if (isDivided)
    return [
      l10n.t(
        'has {0} paragraphs: one says what happened, whom it hit and how it was resolved',
        blocks.length,
      ),
    ];
  return isListed
    ? [l10n.t('is no paragraph: write what happened, whom it hit and how it was resolved in one')]
    : [];
}

/** A list that was cut is one block. */
function blocksOf({ part, continues }: KindredPart): readonly RootContent[] {
  return part.nodes.filter(
    (node, at) => !(continues && at === 0) && !['html', 'definition', 'thematicBreak'].includes(node.type),
  );
}

const impact = new RegExp(
  oneLine`
      \b(?:affect|impact|users?|customers?|clients?|people|students?|visitors?|unavailab|inaccessib|
      unreachable|down\b|downtime|outage|offline|fail|error|lost|loss|slow|delay|degrad|could not|
      couldn['’]t|unable|cannot|wrong|miss(?:ed|ing)|broken|corrupt|leak|expos|reject|refus|drop|stuck|
      late\b|timed? ?out|crash|interrupt|disrupt|incorrect|empty|duplicate|vulnerab|compromis|risk|cost)`,
  'i',
);
const resolution = new RegExp(
  oneLine`
      \b(?:restor|resolv|resolution|recover|fix|mitigat|repair|roll(?:ed|ing|s)? ?(?:\w+ ){0,3}back|
      roll-?back|revert|back (?:to|up|on|in|online)|(?:came|went|got) back|normal|ended|until|restart|
      reboot|replac|re-?deploy|redirect|(?:was|were|been|by) (?:\w+ )?remov(?:ed|ing)|disabled|re-?enabl|scal(?:ed|ing) (?:up|out)|
      patched|cleared|switched (?:to|back|over|off)|stopped (?:the|it)|closed|was over\b|
      within \w+ (?:min|h)|re-?open|re-?issu|renewed|upgraded|rais(?:ed|ing) the|moved (?:back|over)|
      fail(?:ed|ing)? ?over to|work(?:s|ed|ing)? again|again\b|by hand|manually|workaround|hot-?fix|
      unblock|purged|drained|rerouted|added)`,
  'i',
);

/** Only where there is clearly nothing of it. */
function contentOf(text: string, { sections }: PostMortem): readonly string[] {
  const sentences = text.split('\n').flatMap((line) => sentencesIn(line)).length;
  if (!isEnglish(text) || sentences > mostSentences || text.split(/\s+/).length < fewestWords) return [];
  const lacks = [
    ...(impact.test(text) || hasFigure(text) ? [] : [l10n.t('what the impact was')]),
    ...(resolution.test(text) || !sections.some(({ kind }) => kind === 'resolution')
      ? []
      : [l10n.t('how it was resolved')]),
  ];
  return lacks.length > 0 ? [l10n.t('does not say {0}: add a sentence', anyOf(lacks))] : [];
}

/** Longer ones may say it in words of their own. */
const mostSentences = 3;
/** Shorter ones are only begun. */
const fewestWords = 8;
