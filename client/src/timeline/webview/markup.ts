import type { SvgElement } from '../../../../server/src/service/timeline/picture/picture.ts';

/** A part of the page as plain data, HTML as well as SVG; the page is patched until it looks like it. */
export type Markup = SvgElement;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are false or undefined are left out, those that are true have no value. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Markup | string | undefined)[]
): Markup {
  const kept = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : value] as const],
  );
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: children.filter((child): child is Markup | string => child !== undefined && child !== ''),
  };
}

/** A button that does `act`, which the page reads from it. */
export function button(act: string, label: string, attributes: Attributes = {}): Markup {
  return element('button', { type: 'button', 'data-act': act, 'data-key': act, ...attributes }, label);
}
