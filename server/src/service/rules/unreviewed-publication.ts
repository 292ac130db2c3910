import * as l10n from '@vscode/l10n';
import { filledField, isUnfilled, isUntold } from '../model/answers.ts';
import { fieldNamed } from '../model/build.ts';
import { fieldNamedBy } from '../model/fieldNames.ts';
import { heldTo } from '../model/heldTo.ts';
import { namesIn } from '../model/people.ts';
import type { Field, PostMortem } from '../model/postmortem.ts';
import { stageOf, stageWords } from '../model/stage.ts';
import { defineRule, type RuleContext, type Severity } from '../rule.ts';

/** Reports a post-mortem that was published and that nobody but its authors has read before. */
export default defineRule({
  id: 'unreviewed-publication',
  description: 'What is published was reviewed by somebody else',
  severity: 'warning',
  options: {},
  *check(postmortem, _options, context) {
    const { metadata } = postmortem;
    const status = filledField(metadata, 'status');
    if (status === undefined || stageOf(status.value, context.configuration.statuses) !== 'published') return;
    const reviewers = fieldNamed(metadata.fields, 'reviewers');
    const authors = new Set(namesIn(fieldNamed(metadata.fields, 'author')?.value ?? '').map(keyOf));
    const named = isUntold(reviewers?.value ?? '') ? [] : namesIn(reviewers?.value ?? '');
    if (named.some((name) => !authors.has(keyOf(name))) || isUnfilled(reviewers?.value ?? '')) return;
    const isNamed = named.length > 0;
    const severity = isNamed ? undefined : severityOf(postmortem, context);
    if (severity === 'off' || (!isNamed && isToldElsewhere(postmortem, context))) return;
    yield {
      span: status.valueSpan,
      message: isNamed
        ? l10n.t(
            '{0}, but reviewed by nobody but the author: have somebody else read it',
            stageWords(status.value, context.configuration.statuses),
          )
        : l10n.t(
            '{0}, but no reviewer is named: have somebody read it and name them',
            stageWords(status.value, context.configuration.statuses),
          ),
      ...(severity && { severity }),
      ...(isNamed && reviewers && { related: [related(reviewers)] }),
    };
  },
});

function related({ value, valueSpan }: Field): { span: Field['valueSpan']; message: string } {
  return { span: valueSpan, message: l10n.t('Reviewed by {0}', value) };
}

/** Other house styles have no place for reviewers, free ones are asked for little. */
function severityOf(
  postmortem: PostMortem,
  { configuration, text, bodyStart }: RuleContext,
): Severity | 'off' | undefined {
  const { id, metadata } = heldTo(postmortem, configuration, text.slice(bodyStart));
  if (id === 'standard' || metadata.includes('reviewers')) return undefined;
  return id === 'free' ? 'off' : 'info';
}

/** In a section, or in words of its own. */
function isToldElsewhere({ sections }: PostMortem, { text }: RuleContext): boolean {
  const isSection = sections.some(({ key, empty }) => !empty && fieldNamedBy(key) === 'reviewers');
  return (
    isSection ||
    /^[^\w\r\n]{0,20}(?:reviewed|approved|approvers?|signed[- ]off|sign-?off)[*_]*(?::| by\b)/im.test(text)
  );
}

/** "Jane Smith (SRE)" and "@jane smith" are one. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
