import type { Issue } from "../core/issue.js";

/** Where the pieces of an edition were written: places in the authored form, by places in the edition. */
export type Origins = ReadonlyMap<string, string>;

/** What was found in one edition. */
export interface EditionIssues {
  /** Where its pieces were written. */
  readonly origins: Origins;
  /** Issues with paths in the edition. */
  readonly issues: readonly Issue[];
}

/**
 * Finds where a place of an edition was written: that of the nearest piece around it whose origin is known, and the rest.
 *
 * @param origins - Where the pieces of the edition were written.
 * @param path - A JSON Pointer into the edition.
 *
 * @example
 * originOf(new Map([["/areas/0", "/areas/3"]]), "/areas/0/title/en"); // "/areas/3/title/en"
 * originOf(new Map(), "/title"); // "/title"
 */
export function originOf(origins: Origins, path: string): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const origin = origins.get(path.slice(0, end));
    if (origin !== undefined) return origin + path.slice(end);
  }
  return path;
}

/**
 * Puts the issues of several editions into one list with places in the authored form.
 *
 * What stands once in the authored form is found once for each edition that holds it, and shown once.
 *
 * @param editions - What was found in each edition.
 *
 * @example
 * const issue = { code: "title-missing", severity: "advice", path: "/areas/0", message: "There is no title." } as const;
 * const editions = [{ origins: new Map([["/areas/0", "/areas/1"]]), issues: [issue] }, { origins: new Map([["/areas/0", "/areas/1"]]), issues: [issue] }];
 * issuesOfEditions(editions).map(({ path }) => path); // ["/areas/1"]
 */
export function issuesOfEditions(editions: readonly EditionIssues[]): Issue[] {
  const shown = new Map<string, Issue>();
  for (const { origins, issues } of editions) {
    for (const issue of issues) {
      const placed = { ...issue, path: originOf(origins, issue.path) };
      const key = JSON.stringify([placed.code, placed.path, placed.message]);
      if (!shown.has(key)) shown.set(key, placed);
    }
  }
  return [...shown.values()];
}
