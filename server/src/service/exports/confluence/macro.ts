import { cdata, xmlText } from '../xmlText.ts';

/** A macro around blocks. */
export function richMacro(name: string, title: string | undefined, body: string): string {
  const parameters = title === undefined ? '' : parameter('title', title);
  return macro(name, `${parameters}<ac:rich-text-body>${body}</ac:rich-text-body>`);
}

/** A macro around a text that is nothing but text. */
export function plainMacro(name: string, parameters: Readonly<Record<string, string>>, body: string): string {
  const written = Object.entries(parameters).map(([key, value]) => parameter(key, value));
  return macro(name, `${written.join('')}<ac:plain-text-body>${cdata(body)}</ac:plain-text-body>`);
}

function macro(name: string, content: string): string {
  return `<ac:structured-macro ac:name="${name}" ac:schema-version="1">${content}</ac:structured-macro>`;
}

function parameter(name: string, value: string): string {
  return `<ac:parameter ac:name="${name}">${xmlText(value)}</ac:parameter>`;
}
