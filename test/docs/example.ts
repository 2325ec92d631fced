/** A piece of code in the documentation, with results that are checked. */
export interface Example {
  /** Where it stands, for the name of the test: `src/core/issue.ts pointer` or `README.md:12`. */
  readonly name: string;
  /** What is written. */
  readonly code: string;
  /** Source file whose own exports the code may use, where it stands in a doc block. */
  readonly module?: string;
}

/** Says whether an example asks not to be run; it must compile all the same. */
export function isNotRun({ code }: Example): boolean {
  return /^\s*\/\/ not run\b/.test(code);
}
