import type { Element, ElementContent, Root as Page, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { prepared } from '../prepare/prepared.ts';
import { contentsOf } from './contents.ts';
import { element } from './element.ts';
import { bodyOf } from './fragment.ts';
import { headingIds } from './slugs.ts';
import { styles } from './styles.ts';

/** What a page is made of. */
export interface HtmlPageOptions {
  readonly title: string;
  readonly root: Root;
  /** A picture of ours, as text: it is put on the page as it is. */
  readonly timelineSvg?: string | undefined;
  /** Where the heading begins that the picture belongs below, in the text of the document; without it, before the first part. */
  readonly timelineHeadingOffset?: number | undefined;
  /** The language of the document, as BCP 47 has it. */
  readonly lang?: string | undefined;
  /** The name of the document, told at the end of the page. */
  readonly generatedFrom?: string | undefined;
  /** What else is told there. */
  readonly footer?: string | undefined;
}

/** Styles stand on the page, pictures may come from the document's folder or the web; nothing else loads, and nothing runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data: https: http:; base-uri 'none'; form-action 'none'";

/** A whole page that stands alone, for screens of any width, light and dark, and for paper. */
export function htmlPage(options: HtmlPageOptions): string {
  const { title, lang = 'en' } = options;
  const page: Page = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, [
        element('head', {}, headOf(title)),
        element('body', {}, [element('main', {}, mainOf(options)), ...footerOf(options)]),
      ]),
    ],
  };
  // The only raw text in it is the picture, which is put there after everything of the document was sanitised.
  return `${toHtml(page, { allowDangerousHtml: true })}\n`;
}

function headOf(title: string): ElementContent[] {
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, [title]),
    element('style', {}, [styles]),
  ];
}

function mainOf({ root, title, timelineSvg, timelineHeadingOffset }: HtmlPageOptions): ElementContent[] {
  const document = prepared(root);
  const ids = headingIds(document.root);
  const blocks = bodyOf(document, ids).children as ElementContent[];
  const titled = blocks.some((node) => isHeading(node, 'h1'))
    ? blocks
    : [element('h1', {}, [title]), ...blocks];
  const contents = contentsOf(document.root, ids);
  const withContents = contents ? beforeParts(titled, contents) : titled;
  return timelineSvg === undefined
    ? withContents
    : withPicture(withContents, timelineSvg, timelineHeadingOffset);
}

function beforeParts(blocks: readonly ElementContent[], node: Element): ElementContent[] {
  const first = blocks.findIndex((block) => isHeading(block, 'h2'));
  const at = first < 0 ? blocks.length : first;
  return [...blocks.slice(0, at), node, ...blocks.slice(at)];
}

function withPicture(
  blocks: readonly ElementContent[],
  svg: string,
  offset: number | undefined,
): ElementContent[] {
  const figure = element('figure', { className: ['timeline'], ariaLabel: 'Timeline', tabIndex: 0 }, [
    { type: 'raw', value: svg },
  ]);
  const heading = blocks.findIndex((node) => offset !== undefined && node.position?.start.offset === offset);
  if (heading < 0) return beforeParts(blocks, figure);
  return [...blocks.slice(0, heading + 1), figure, ...blocks.slice(heading + 1)];
}

function footerOf({ generatedFrom, footer }: HtmlPageOptions): Element[] {
  const lines: RootContent[] = [
    ...(generatedFrom
      ? [element('p', {}, ['Exported from the file ', element('code', {}, [generatedFrom])])]
      : []),
    ...(footer ? [element('p', {}, [footer])] : []),
  ];
  return lines.length === 0 ? [] : [element('footer', {}, lines as ElementContent[])];
}

function isHeading(node: ElementContent, name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}
