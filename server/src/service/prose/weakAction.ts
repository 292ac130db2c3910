import { oneLine } from '../oneLine.ts';
import { turnsOf } from './lexicon/turns.ts';
import { sayingOf } from './vagueAction.ts';

/** Works only as long as somebody remembers it. */
const byMemory = turnsOf(`
  remind; train; educate; coach; teach; brief; document; communicate; announce; explain; warn; instruct
  pay …? attention
  keep an eye
  ask|urge|tell …? to be|keep|remember|check|watch|read|look|pay
  be more? careful|mindful|aware|vigilant
  write …? documentation|guide|guidelines|wiki|docs|runbook|page|document|faq|email|e-mail|note
  update …? documentation|docs|wiki|runbook|guide|guidelines|handbook|readme
  add …? to the wiki|handbook|documentation|docs|onboarding|runbook|checklist
  add|write a|an …? note|paragraph|section|comment|reminder
  tell; email; e-mail; inform
  send …? reminder|email|e-mail|mail|note
  double-check|check manually
  manually check|verify
  hold|run|give a|an …? training|workshop|session|talk`);

/** Beside these it is more than that. */
const enforced = new RegExp(
  oneLine`
      \b(?:alert|automat\w*|block\w*|enforce\w*|refuse\w*|reject\w*|fail(?:s|ing)? (?:the|if|when)|
      lint\w*|in CI|pipeline|gate\w*|limit|monitor\w*|script\w*|test\w*|drill\w*|page[sd]?\b(?! on)|bot|
      hook|policy as code|terraform|validat\w*|require[sd]?|by default|fallback|canary|dashboard|
      timeout|generated?|template)\b`,
  'i',
);

/** Whether an action relies on memory alone: "Remind everyone of the freeze", "Document the failover in the handbook". */
export function isWeakAction(text: string): boolean {
  return byMemory.test(sayingOf(text)) && !enforced.test(text);
}
