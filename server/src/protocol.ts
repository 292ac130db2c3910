/**
 * What the client and the server say to each other besides LSP itself, a file per subject. Plain data only: this file is the one
 * thing of the server that the client imports.
 */
export * from './protocol/basics.ts';
export * from './protocol/exports.ts';
export * from './protocol/files.ts';
export * from './protocol/languageModel.ts';
export * from './protocol/newDocuments.ts';
export * from './protocol/processSteps.ts';
export * from './protocol/summaries.ts';
export * from './protocol/timeline.ts';
export * from './protocol/writing.ts';
