import * as l10n from '@vscode/l10n';
import picomatch from 'picomatch/posix';
import type { Analysis } from '../analysis.ts';
import type { Configuration } from '../configuration.ts';
import type { Recognition } from '../recognition.ts';

/** What the analysis recognised; a file that only its name makes a post-mortem is told that it holds too little yet. */
export function statusOf({ recognition }: Analysis, { files }: Configuration, path: string): Recognition {
  if (recognition.postmortem || !isNamed(path, files)) return recognition;
  return {
    postmortem: false,
    reason: l10n.t('its name is that of a post-mortem, but it holds no section of one yet'),
  };
}

function isNamed(path: string, files: readonly string[]): boolean {
  return files.some((glob) => glob !== '' && picomatch.isMatch(path, glob, { dot: true, nocase: true }));
}
