/** Somebody who owns actions. */
export interface KnownOwner {
  /** Without `@`. */
  readonly name: string;
  /** Of actions, in all documents. */
  readonly count: number;
  /** Mostly written with `@`; a name of one word is taken for one where this is absent. */
  readonly isHandle?: boolean | undefined;
}
