import type { Root, RootContent } from 'mdast';
import type { Analysis } from '../analysis.ts';
import type { Span } from '../markdown/position.ts';
import { shift } from '../markdown/position.ts';
import { spanOf } from '../model/parts.ts';

/** Stand-in until `render` is merged. */
export function documentTree({ parts }: Analysis): Root {
  return { type: 'root', children: parts.flatMap(({ part }) => [...part.nodes] as RootContent[]) };
}

/** Stand-in until `render` is merged. */
export function rangeTree({ parts }: Analysis, { start, end }: Span): Root {
  const children = parts.flatMap(({ part, base }) =>
    part.nodes.filter((node) => {
      const span = shift(spanOf(node), base);
      return span.start < end && start < span.end;
    }),
  );
  return { type: 'root', children: children as RootContent[] };
}
