import { saysAction } from '../actionGaps.ts';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import { escaped } from '../markdown/escaped.ts';
import { statusOfItem } from '../model/actionItems.ts';
import { isoDate } from '../model/date.ts';
import { namesIn } from '../model/people.ts';
import type { ActionStatus } from '../model/postmortem.ts';
import { quotable } from '../model/quotable.ts';

/** An action item as other systems take it. */
export interface ExportedAction {
  /** What is to be done, on one line. */
  readonly text: string;
  /** The same as Markdown: with its links and code. */
  readonly markdown: string;
  /** Without `@`. */
  readonly owners: readonly string[];
  /** The same as the document writes them: with `@` where it has one. */
  readonly handles: readonly string[];
  /** YYYY-MM-DD. */
  readonly due: string | null;
  /** As written, where it names no day: "end of Q2". */
  readonly dueText: string | null;
  readonly status: ActionStatus | null;
  readonly ticket: string | null;
}

/** Whether Markdown says just a text: what is bold together with an owner is cut within its signs. */
function saysJust(markdown: string, text: string): boolean {
  const isPaired = [/\*\*/g, /`/g, /__/g].every((sign) => (markdown.match(sign)?.length ?? 0) % 2 === 0);
  return isPaired && lettersOf(markdown.replace(/\]\([^()\s]*\)/g, ']')) === lettersOf(text);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** The action items that say something, in the order of the text. */
export function exportedActions(
  { postmortem, source }: Analysis,
  { actionStatuses }: Pick<Configuration, 'actionStatuses'>,
): readonly ExportedAction[] {
  const items = postmortem.actionLists.flatMap((list) =>
    list.items.map((item) => ({ item, form: list.form })),
  );
  return items
    .filter(({ item }) => saysAction(item))
    .map(({ item, form }): ExportedAction => {
      const owners = namesIn(item.owners.join(', '));
      const { start = 0, end = 0 } = item.ownerSpan ?? {};
      const called: readonly string[] = source.text.slice(start, end).match(/@[\p{L}\p{N}_.-]+/gu) ?? [];
      const written = quotable(source.text.slice(item.textSpan.start, item.textSpan.end));
      const markdown = form === 'table' ? written.replaceAll('\\|', '|') : written;
      return {
        text: quotable(item.text),
        markdown: saysJust(markdown, item.text) ? markdown : escaped(quotable(item.text)),
        owners,
        handles: owners.map((name) => (called.includes(`@${name}`) ? `@${name}` : name)),
        due: item.dueDay === undefined ? null : isoDate(item.dueDay),
        dueText: item.dueDay === undefined ? item.due?.trim() || null : null,
        status: statusOfItem(item, actionStatuses) ?? null,
        ticket: item.ticket ?? null,
      };
    });
}
