import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Framework } from "../../src/framework/framework.js";
import { change, nothing } from "../fixtures/change.js";

/** An issue that a broken framework must give; nothing else may be found. */
export interface ExpectedIssue {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  /** The message; absent where scoring words it. */
  readonly says?: string;
}

/** A framework with one mistake. */
export interface BrokenFramework {
  /** Name of the file: the code that it is for, and a word more where there are several. */
  readonly file: string;
  readonly why: string;
  readonly framework: Framework;
  readonly issues: readonly ExpectedIssue[];
}

const folder = join(import.meta.dirname, "../fixtures/broken-frameworks");

/** The framework that all others of the folder are made from; nothing is wrong with it. */
export const soundFramework: Framework = parse(readFileSync(join(folder, "base.yaml"), "utf8"));

/** Reads the broken frameworks: each is the sound one with a few places changed. */
export function readBrokenFrameworks(): readonly BrokenFramework[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== "base.yaml");
  return files.map((file) => {
    const { why, changes, issues = [] } = parse(readFileSync(join(folder, file), "utf8"));
    return { file: file.replace(/\.yaml$/, ""), why, framework: broken(changes), issues };
  });
}

function broken(changes: Readonly<Record<string, unknown>>): Framework {
  let document: unknown = soundFramework;
  const taken: string[] = [];
  for (const [place, value] of Object.entries(changes)) {
    document = change(document, place, value === null ? nothing : value);
    if (value === null && /\/\d+$/.test(place)) taken.push(place.slice(0, place.lastIndexOf("/")));
  }
  // A place that is taken out of a list leaves no hole.
  for (const list of taken) document = change(document, list, Object.values(at(document, list)));
  return document as Framework;
}

function at(document: unknown, place: string): object {
  return place
    .split("/")
    .slice(1)
    .reduce((value, key) => (value as Record<string, unknown>)[key], document) as object;
}
