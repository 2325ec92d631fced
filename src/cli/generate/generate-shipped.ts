import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors } from "../../core/issue.js";
import { readDocument } from "../read-document.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { planFiles } from "./plan-files.js";
import { readShipped } from "./read-shipped.js";
import { type Changes, writeChanged } from "./write-changed.js";

/** What became of a run of the generator. */
export interface GeneratedShipped {
  /** All that is wrong with the data; with an error among them nothing was written. */
  readonly issues: readonly LocatedIssue[];
  /** What changed in `src/generated`; absent when nothing was written. */
  readonly changes?: Changes;
  /** How many editions there are. */
  readonly editions: number;
  /** How many crosswalks there are. */
  readonly crosswalks: number;
}

/** The sample assessments that are made into modules. */
const samples = ["sunny-home-2026"];

/**
 * Makes `src/generated` from `frameworks`, `examples` and the version in `package.json`.
 *
 * @param root - Folder of the package.
 */
export async function generateShipped(root: string): Promise<GeneratedShipped> {
  const shipped = await readShipped(join(root, "frameworks"));
  const read = await Promise.all(samples.map((name) => readDocument(join(root, "examples", `${name}.yaml`))));
  const issues = [...shipped.issues, ...read.flatMap((document) => document.issues)];
  const counts = { editions: shipped.frameworks.flat().length, crosswalks: shipped.crosswalks.size };
  if (hasErrors(issues)) return { issues, ...counts };
  const examples = new Map(samples.map((name, index) => [name, read[index]?.value]));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const changes = writeChanged(join(root, "src", "generated"), planFiles({ shipped, examples, version }));
  return { issues, changes, ...counts };
}
