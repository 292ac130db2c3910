import {
  type Disposable,
  type InputBox,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from 'vscode';
import { back, type Outcome, type Place } from './questions.ts';

/** An item that stands for a value; separators stand for none. */
export interface Choice<Value> extends QuickPickItem {
  readonly value?: Value;
}

/** What a list of choices begins with, and who hears of the one that is pointed at. */
export interface PickOptions<Value> {
  /** The one that Enter takes. */
  readonly active?: Choice<Value> | undefined;
  onActive?(value: Value | undefined): void;
}

/** Asks to pick one of several. */
export function pick<Value>(
  place: Place,
  placeholder: string,
  items: readonly Choice<Value>[],
  { active, onActive }: PickOptions<Value> = {},
): Promise<Outcome<Value>> {
  const input = window.createQuickPick<Choice<Value>>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = items;
  if (active) input.activeItems = [active];
  const pointing = onActive && input.onDidChangeActive(([item]) => onActive(item?.value));
  return asked(input, place, () => input.selectedItems[0]?.value).finally(() => pointing?.dispose());
}

/** Asks for a text; `problemOf` says what is wrong with one, undefined where nothing is. */
export function enter(
  place: Place,
  prompt: string,
  value: string,
  problemOf: (text: string) => string | undefined,
): Promise<Outcome<string>> {
  const input = window.createInputBox();
  input.prompt = prompt;
  input.value = value;
  // What is wrong is said at Enter, and then until it is right: not before anything was typed.
  const check = (): string | undefined => {
    const problem = problemOf(input.value.trim());
    input.validationMessage = problem;
    return problem;
  };
  const changes = input.onDidChangeValue(() => input.validationMessage && check());
  const answer = (): string | undefined => (check() === undefined ? input.value.trim() : undefined);
  return asked(input, place, answer).finally(() => changes.dispose());
}

/** Shows a question until it is answered or left; an answer that is undefined is none yet. */
function asked<Value>(
  input: QuickPick<Choice<Value>> | InputBox,
  { title, step, totalSteps }: Place,
  answer: () => Value | undefined,
): Promise<Outcome<Value>> {
  Object.assign(input, { title, ignoreFocusOut: true });
  if (totalSteps > 1) Object.assign(input, { step, totalSteps });
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  const listeners: Disposable[] = [];
  return new Promise<Outcome<Value>>((resolve) => {
    listeners.push(
      input.onDidAccept(() => {
        const value = answer();
        if (value !== undefined) resolve(value);
      }),
      input.onDidTriggerButton((button: QuickInputButton) => {
        if (button === QuickInputButtons.Back) resolve(back);
      }),
      input.onDidHide(() => resolve(undefined)),
    );
    input.show();
  }).finally(() => {
    for (const listener of [...listeners, input]) listener.dispose();
  });
}
