import type { Issue } from "../core/issue.js";
import { namePlaces } from "./name-places.js";

/** Where the pieces of an edition were written: places in the authored form, by places in the edition. */
export type Origins = ReadonlyMap<string, string>;

/** What was found in one edition. */
export interface EditionIssues {
  /** Where its pieces were written. */
  readonly origins: Origins;
  /** Issues with paths in the edition. */
  readonly issues: readonly Issue[];
  /** Its name, to tell what is said of one place in other words for each edition. */
  readonly edition?: string;
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
 * What stands once in the authored form is found once for each edition that holds it, and shown once. Where it is said in other
 * words for each, as where nodes are counted, the edition is named.
 *
 * @param editions - What was found in each edition.
 *
 * @example
 * const issue = { code: "title-missing", severity: "advice", path: "/areas/0", message: "There is no title." } as const;
 * const editions = [{ origins: new Map([["/areas/0", "/areas/1"]]), issues: [issue] }, { origins: new Map([["/areas/0", "/areas/1"]]), issues: [issue] }];
 * issuesOfEditions(editions).map(({ path }) => path); // ["/areas/1"]
 */
export function issuesOfEditions(editions: readonly EditionIssues[]): Issue[] {
  const shown = new Map<string, Found>();
  const saidOf = new Map<string, Set<string | undefined>>();
  for (const { origins, issues, edition } of editions) {
    for (const issue of issues) {
      const written = namePlaces(issue, (path) => originOf(origins, path));
      const placed = { ...written, path: originOf(origins, issue.path) };
      const place = JSON.stringify([placed.code, placed.path]);
      const key = `${place} ${placed.message}`;
      if (shown.has(key)) continue;
      shown.set(key, { issue: placed, place, edition });
      saidOf.set(place, (saidOf.get(place) ?? new Set()).add(edition));
    }
  }
  return [...shown.values()].map(({ issue, place, edition }) => {
    if (edition === undefined || saidOf.get(place)?.size === 1) return issue;
    return { ...issue, message: `In edition ${edition}: ${issue.message}` };
  });
}

interface Found {
  readonly issue: Issue;
  readonly place: string;
  readonly edition: string | undefined;
}
