import type { Disposable } from 'vscode';

/** Runs `action` once, `delay` milliseconds after the last call. */
export function debounced(action: () => void, delay: number): Disposable & { call(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
    },
    dispose: () => clearTimeout(timer),
  };
}
