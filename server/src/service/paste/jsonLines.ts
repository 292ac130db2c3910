import type { PasteContext, PastedTime, SourceForm } from './form.ts';
import { type LogLine, readLines } from './logLines.ts';
import { epochTime, leadingInstant } from './times.ts';

const timeKeys = ['ts', 'time', 'timestamp', '@timestamp', 't', 'date', 'datetime', 'eventTime'];
const textKeys = ['msg', 'message', 'event', 'log', 'text', 'error', 'err', 'reason'];

/** One JSON object on each line, with a time and what happened under one of the usual keys. */
export const jsonLines: SourceForm = {
  id: 'jsonLines',
  read: (lines, context) => readLines(lines, context, objectLine),
};

function objectLine(line: string, context: PasteContext): LogLine | undefined {
  const start = line.indexOf('{');
  // `kubectl logs --prefix` and the like put a short name before the object.
  if (start < 0 || start > 120) return undefined;
  const object = parsed(line.slice(start).trim());
  if (object === undefined) return undefined;
  const time = timeKeys.map((key) => timeOf(object[key], context)).find((found) => found !== undefined);
  const text = textKeys.map((key) => textOf(object[key])).find((found) => found !== undefined);
  return time && text !== undefined ? { ...time, text } : undefined;
}

/** The object that a text is; undefined for any other. */
export function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function timeOf(value: unknown, context: PasteContext): PastedTime | undefined {
  if (typeof value === 'number') return epochTime(value);
  if (typeof value !== 'string') return undefined;
  if (/^\d{10,19}(?:\.\d+)?$/.test(value)) return epochTime(Number(value));
  return leadingInstant(value, context);
}

function textOf(value: unknown): string | undefined {
  const text = isObject(value) ? value.message : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
