import { type Analysis, finished, type PostMortemService } from '../service/index.ts';
import { fileUri, type InputFile, readText } from './files.ts';
import type { Host } from './host.ts';

/** A file that could be read and holds, or is taken for, a post-mortem. */
export interface Document {
  readonly path: string;
  readonly absolute: string;
  /** The command line names it itself: it is a post-mortem whatever it looks like. */
  readonly named: boolean;
  readonly text: string;
  readonly analysis: Analysis;
}

export type Skipped = 'not a post-mortem' | 'unreadable';

/**
 * What `work` makes of each file that is a post-mortem; what cannot be read or fails is named on stderr, which is no reason
 * to leave the other files undone.
 */
export function eachPostmortem<Result>(
  files: readonly InputFile[],
  service: PostMortemService,
  host: Host,
  work: (document: Document) => Result,
): readonly (Result | Skipped)[] {
  return files.map((file) => {
    const text = readText(file.absolute);
    if (text instanceof Error) return failed(file, `cannot be read: ${text.message}`, host);
    try {
      const uri = fileUri(file.absolute);
      const analysis = finished(service.analyse({ uri, version: 0, text }));
      const isOther = !file.named && !analysis.recognition.postmortem;
      return isOther ? 'not a post-mortem' : work({ ...file, text, analysis });
    } catch (error) {
      return failed(file, `cannot be checked: ${error instanceof Error ? error.message : error}`, host);
    }
  });
}

function failed({ path }: InputFile, complaint: string, host: Host): 'unreadable' {
  host.error(`${path}: ${complaint}\n`);
  return 'unreadable';
}
