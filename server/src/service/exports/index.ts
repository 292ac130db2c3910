// What a document becomes elsewhere. All of it is pure: a tree in, text or plain data out.
export { type AdfDocument, adfOf } from './adf/adf.ts';
export { storageOf } from './confluence/storage.ts';
export { htmlFragment } from './html/fragment.ts';
export { type HtmlPageOptions, htmlPage } from './html/page.ts';
export { timelineFigure } from './html/timelineFigure.ts';
export { mrkdwnOf } from './mrkdwn/mrkdwn.ts';
export { documentTree, rangeTree } from './tree.ts';
