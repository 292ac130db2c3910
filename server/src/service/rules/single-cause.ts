import * as l10n from '@vscode/l10n';
import { withBlankLine } from '../edits.ts';
import { isUnwritten, textsOf } from '../model/partTexts.ts';
import type { Section } from '../model/postmortem.ts';
import { type KindredPart, saysNothing } from '../model/sections.ts';
import { ownSectionOf, templateOf } from '../model/template.ts';
import { dividedBodies } from '../model/templateText.ts';
import { oneLine } from '../oneLine.ts';
import { isEnglish, sentencesIn } from '../prose/sentences.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { isHeadingLine } from '../timeline/place.ts';

/** Reports an incident that is put down to one thing alone. */
export default defineRule({
  id: 'single-cause',
  description: 'More than one cause is told, or what contributed to it',
  severity: 'info',
  options: {},
  structural: true,
  *check(postmortem, _options, context) {
    const { sections } = postmortem;
    const template = templateOf(postmortem, context.configuration);
    // What set it off is no cause to a style that has a section for each.
    const isApart = (each: Section): boolean => ownSectionOf(template, each)?.kind === 'other';
    const section = sections.find((each) => each.kind === 'rootCause' && !each.empty && !isApart(each));
    const parts = context.parts.filter(({ belongsTo }) => belongsTo === 'rootCause');
    const others = sections.filter(({ kind, empty }) => kind === 'rootCause' && !empty).length;
    if (section === undefined || others > 1 || !isSingle(parts)) return;
    if (/\bcontribut(?:ed|ing|ory|e to)\b/i.test(context.text)) return;
    yield {
      span: section.headingSpan,
      message: l10n.t(
        '"{0}" names one cause: what else made it possible, likelier, wider or longer?',
        section.heading,
      ),
      fixes: insertion(section, context),
    };
  },
});

/** Those who write more tell more than one thing. */
const mostSentences = 1;
const mostWords = 60;
const mostBlocks = 4;
/** "As a result, writes were refused", "It then wrote an empty index": what came of it. */
const consequence = /^(?:as a result|this|that|therefore|thus|so|consequently|hence|which|it|they)\b/i;
const several = new RegExp(
  oneLine`
      \b(?:also|as well as|in addition|additionally|both|combin(?:ed|ation)|together with|furthermore|
      moreover|second(?:ly)?|another|causes|factors|reasons|unknown|not (?:yet )?(?:known|clear)|
      investigat)`,
  'i',
);

/** One sentence with what follows from it, or one item; no list of causes, no chain of whys, no longer story. */
function isSingle(parts: readonly KindredPart[]): boolean {
  if (parts.length > mostBlocks) return false;
  const nodes = parts.flatMap(({ part }) => part.nodes.filter((node) => !saysNothing(node)));
  if (nodes.length > mostBlocks) return false;
  const items = nodes.flatMap((node): readonly unknown[] => {
    if (node.type === 'list') return node.children;
    return node.type === 'table' ? node.children : [];
  });
  const text = parts.flatMap(({ part }) => textsOf(part)).join('\n');
  const isOnlyText = nodes.every(({ type }) => type === 'paragraph' || type === 'list' || type === 'html');
  const sentences = text
    .split('\n')
    .flatMap((line) => sentencesIn(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => !consequence.test(sentence)).length;
  return (
    items.length < 2 &&
    isOnlyText &&
    sentences - items.length <= mostSentences &&
    text.split(/\s+/).length <= mostWords &&
    !several.test(text) &&
    !isUnwritten(text) &&
    isEnglish(text)
  );
}

/** The template's own sub-section, one level deeper. */
function insertion(section: Section, { text, eol }: RuleContext): readonly Fix[] {
  const body = /### Contributing Factors[\s\S]*/.exec(dividedBodies.rootCause ?? '')?.[0].slice(3) ?? '';
  const { end } = section.span;
  // An indented heading would become part of the list above it.
  const isIndented = end < text.length && !/[\r\n]/.test(text.charAt(end - 1));
  if (!isHeadingLine(section, text) || body === '' || isIndented) return [];
  const at = text.slice(0, end).trimEnd().length;
  const heading = '#'.repeat(Math.min(section.depth + 1, 6)) + body.replaceAll('\n', eol);
  const gap = text.slice(at, end);
  const edits = [
    {
      span: { start: at, end },
      text: eol + eol + heading + (end < text.length ? withBlankLine(gap, eol) : gap),
    },
  ];
  return [{ title: l10n.t('Insert "Contributing Factors"'), edits }];
}
