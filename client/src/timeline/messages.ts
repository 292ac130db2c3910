/**
 * What the extension and the page of a timeline say to each other. Imported by both sides, so it knows neither `vscode` nor the
 * DOM. Nothing is believed before it was looked at: both sides read what they get by `pageMessage` and `hostMessage`.
 */
import type { TimelineFormat, TimelineView } from '../../../server/src/protocol.ts';

/** What can leave the page, or be written into the document. */
export type TimelineAction = 'saveSvg' | 'savePng' | 'insertMermaid' | `copy:${CopyFormat}`;

export type CopyFormat = Exclude<TimelineFormat, 'svg'>;

/** What a page keeps over a reload of the window; all of it may be missing. */
export interface PageState {
  readonly uri?: string;
  /** Minutes since 1970, in which the picture is zoomed. */
  readonly window?: { readonly from: number; readonly to: number };
  readonly gapsToScale?: boolean;
  readonly hiddenLanes?: readonly string[];
  readonly search?: string;
  /** The event that has the focus, by id. */
  readonly focused?: string;
  readonly tableOpen?: boolean;
}

/** Extension → page. */
export type HostMessage =
  /** Once, first: what people read in their language, by the English. */
  | { readonly type: 'start'; readonly uri: string; readonly texts: Readonly<Record<string, string>> }
  | { readonly type: 'show'; readonly version: number; readonly name: string; readonly view: TimelineView }
  /** Why the picture may be old, as a sentence; null where it is current again. */
  | { readonly type: 'trouble'; readonly message: string | null }
  /** Where the cursor of the editor is, by its 0-based line. */
  | { readonly type: 'cursor'; readonly line: number | null }
  | { readonly type: 'follow'; readonly on: boolean }
  /** What became of an entry that was written anew; `problem` says why it was not taken. */
  | { readonly type: 'edited'; readonly problem: string | null }
  /** Draw a picture as PNG, `scale` pixels for one of the picture's. */
  | { readonly type: 'rasterise'; readonly svg: string; readonly scale: number };

/** Page → extension. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** Show an event in the editor, which gets the focus if `focus`. */
  | { readonly type: 'reveal'; readonly event: string; readonly focus: boolean }
  /** Give the focus back to the text. */
  | { readonly type: 'leave' }
  | {
      readonly type: 'edit';
      readonly version: number;
      readonly event: string;
      readonly time?: string;
      readonly text?: string;
    }
  /** A new entry at a minute since 1970. */
  | { readonly type: 'add'; readonly minute: number }
  | { readonly type: 'open'; readonly url: string }
  | { readonly type: 'follow'; readonly on: boolean }
  | { readonly type: 'act'; readonly action: TimelineAction; readonly gapsToScale: boolean }
  /** The picture that was asked for, in base64; null where the browser cannot draw it. */
  | { readonly type: 'png'; readonly data: string | null };

/** What the page has said; undefined for everything that it cannot say. */
export function pageMessage(data: unknown): PageMessage | undefined {
  return matches(data, pageShapes) ? (data as unknown as PageMessage) : undefined;
}

/** What the extension has said. Of a view only the outline is looked at: it comes from our own server. */
export function hostMessage(data: unknown): HostMessage | undefined {
  return matches(data, hostShapes) ? (data as unknown as HostMessage) : undefined;
}

type Check = (value: unknown) => boolean;
type Shapes<Message extends { readonly type: string }> = Readonly<
  Record<Message['type'], Readonly<Record<string, Check>>>
>;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** No date is further from 1970 than this. */
const lastMinute = 144_000_000_000;
const isSwitch: Check = (value) => typeof value === 'boolean';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const actions: readonly TimelineAction[] = [
  'saveSvg',
  'savePng',
  'insertMermaid',
  'copy:mermaid',
  'copy:markdown',
  'copy:text',
];

const pageShapes: Shapes<PageMessage> = {
  ready: {},
  reveal: { event: isText, focus: isSwitch },
  leave: {},
  edit: { version: isNumber, event: isText, time: orMissing(isText), text: orMissing(isText) },
  add: { minute: (value) => isNumber(value) && Math.abs(Number(value)) <= lastMinute },
  open: { url: (value) => isText(value) && /^https?:\/\//i.test(String(value)) },
  follow: { on: isSwitch },
  act: { action: (value) => actions.some((action) => action === value), gapsToScale: isSwitch },
  png: { data: orNull((value) => isText(value) && /^[A-Za-z0-9+/]*={0,2}$/.test(String(value))) },
};

const hostShapes: Shapes<HostMessage> = {
  start: { uri: isText, texts: isRecord },
  show: {
    version: isNumber,
    name: isText,
    view: (value) =>
      isRecord(value) &&
      ['events', 'stages', 'figures', 'notes', 'offsets'].every((key) => Array.isArray(value[key])),
  },
  trouble: { message: orNull(isText) },
  cursor: { line: orNull(isNumber) },
  follow: { on: isSwitch },
  edited: { problem: orNull(isText) },
  rasterise: { svg: isText, scale: isNumber },
};

function matches(data: unknown, shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>): boolean {
  if (!isRecord(data) || typeof data.type !== 'string' || !Object.hasOwn(shapes, data.type)) return false;
  return Object.entries(shapes[data.type] ?? {}).every(([name, check]) => check(data[name]));
}

/** What of a kept state can be used: it may have been written by an older version. */
export function pageState(data: unknown): PageState {
  if (!isRecord(data)) return {};
  const { window } = data;
  const isWindow =
    isRecord(window) &&
    isNumber(window.from) &&
    isNumber(window.to) &&
    Number(window.from) < Number(window.to);
  const kept: Readonly<Record<keyof PageState, boolean>> = {
    uri: isText(data.uri),
    window: isWindow,
    gapsToScale: isSwitch(data.gapsToScale),
    hiddenLanes: Array.isArray(data.hiddenLanes) && data.hiddenLanes.every(isText),
    search: isText(data.search),
    focused: isText(data.focused),
    tableOpen: isSwitch(data.tableOpen),
  };
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => Object.hasOwn(kept, name) && kept[name as keyof PageState]),
  );
}
