import type { SourceText } from './markdown/position.ts';
import { type ChunkedDocument, type ChunkerOptions, createChunker } from './markdown/sections.ts';
import { understand } from './model/build.ts';
import type { PostMortem } from './model/postmortem.ts';
import type { KindredPart } from './model/sections.ts';
import { type Recognition, recognise } from './recognition.ts';

/** Everything that was understood of one version of one document, shared by every feature. */
export interface Analysis {
  readonly source: SourceText;
  /** Its Markdown as it was parsed. */
  readonly document: ChunkedDocument;
  readonly postmortem: PostMortem;
  readonly parts: readonly KindredPart[];
  readonly recognition: Recognition;
  /** Too large to be read whole: headings only. */
  readonly structureOnly: boolean;
  /** Where Markdown begins: behind front matter and byte order mark. */
  readonly bodyStart: number;
}

/** Analyses documents step by step; chunks that were seen before cost nothing. */
export function createAnalyser(
  options: ChunkerOptions = {},
): (source: SourceText) => Generator<void, Analysis> {
  const chunker = createChunker(options);
  return function* analyse(source) {
    const document = yield* chunker.parse(source.text);
    const { postmortem, parts } = understand(document, source.text.length);
    const start = document.chunks[0]?.start ?? source.text.length;
    return {
      source,
      document,
      postmortem,
      parts,
      recognition: recognise(source, postmortem),
      structureOnly: document.structureOnly,
      bodyStart: source.text.startsWith('\uFEFF', start) ? start + 1 : start,
    };
  };
}

/** What steps lead to, without pauses. */
export function finished<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
