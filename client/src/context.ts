import { commands } from 'vscode';

let shown: boolean | undefined;

/** Says whether the active editor shows a post-mortem, for the `when` of commands, menus and keys. */
export function setIsPostmortem(isPostmortem: boolean): void {
  if (shown === isPostmortem) return;
  shown = isPostmortem;
  void commands.executeCommand('setContext', 'postmortem.isPostmortem', isPostmortem);
}
