import { l10n, Uri, window } from 'vscode';
import { showTimelineCommand } from '../../../server/src/protocol.ts';
import { documentAtHand } from '../process/document.ts';
import type { Timelines } from '../timeline/index.ts';
import type { TimelineAction } from '../timeline/messages.ts';
import type { Command } from './command.ts';

/** Opens the timeline of a document beside it. */
const showTimeline: Command = {
  id: showTimelineCommand,
  run({ timelines }, clicked) {
    const uri = uriAtHand(timelines, clicked);
    if (uri) timelines.show(uri);
  },
};

/** Adds an entry where the context menu of a timeline was opened: its page says at which minute. */
const addEntryHere: Command = {
  id: 'postmortem.addTimelineEntryHere',
  async run({ timelines }, clicked) {
    const minute = (clicked as { readonly minute?: unknown } | undefined)?.minute;
    if (typeof minute === 'number') await timelines.active()?.add(minute);
  },
};

const actions: Readonly<Record<string, TimelineAction>> = {
  'postmortem.saveTimelineAsSvg': 'saveSvg',
  'postmortem.saveTimelineAsPng': 'savePng',
  'postmortem.copyTimelineAsMermaid': 'copy:mermaid',
  'postmortem.copyTimelineAsMarkdown': 'copy:markdown',
  'postmortem.copyTimelineAsText': 'copy:text',
  'postmortem.insertTimelineAsMermaid': 'insertMermaid',
};

/** What can be done with the picture of a timeline, and what takes it out of the editor. */
export const timelineCommands: readonly Command[] = [
  showTimeline,
  addEntryHere,
  ...Object.entries(actions).map(
    ([id, action]): Command => ({
      id,
      async run({ timelines }, clicked) {
        const uri = uriAtHand(timelines, clicked);
        if (uri) await timelines.run(action, uri);
      },
    }),
  ),
];

/** The document that was clicked, that of the timeline with the focus, or the one at hand; says what is needed where there is none. */
function uriAtHand(timelines: Timelines, clicked: unknown): Uri | undefined {
  if (typeof clicked === 'string') return Uri.parse(clicked);
  if (clicked instanceof Uri) return clicked;
  const uri = timelines.active()?.uri ?? documentAtHand()?.uri;
  if (!uri) void window.showInformationMessage(l10n.t('Open a post-mortem first.'));
  return uri;
}
