import * as l10n from '@vscode/l10n';
import { isUnwritten, textsOf } from '../model/partTexts.ts';
import { hasFigure, tellsExtent } from '../prose/quantities.ts';
import { isForeign } from '../prose/sentences.ts';
import { defineRule } from '../rule.ts';

/** Reports an Impact section that holds no figure at all; "all users" and "none" are answers. */
export default defineRule({
  id: 'impact-figures',
  description: 'The impact is told in figures',
  severity: 'warning',
  options: {},
  structural: true,
  *check({ sections }, _options, { parts }) {
    const section = sections.find(({ kind, empty }) => kind === 'impact' && !empty);
    const texts = parts
      .filter(({ belongsTo }) => belongsTo === 'impact')
      .flatMap(({ part }) => textsOf(part));
    const words = texts.join('\n').trim();
    if (
      section === undefined ||
      words === '' ||
      isUnwritten(words) ||
      isForeign(words) ||
      hasNoExtent.test(words)
    )
      return;
    if (texts.some(hasFigure) || 2 * texts.filter(tellsExtent).length >= texts.length) return;
    yield {
      span: section.headingSpan,
      message: l10n.t(
        'No figure in "{0}": how many were affected, for how long, at what cost?',
        section.heading,
      ),
    };
  },
});

/** What did not come to pass, and what somebody may have read, cannot be counted. */
const hasNoExtent = /\b(?:risks?|expos(?:ed?|es|ing|ure)|leaked|disclosed|might|may|potential(?:ly)?)\b/i;
