import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { hasErrors, type Issue } from "../../core/issue.js";
import { checkShape } from "../../framework/check-shape.schema.js";
import type { Crosswalk, EditionRef } from "../../framework/crosswalk.js";
import { crosswalkSchema } from "../../framework/crosswalk.schema.js";
import { deriveCrosswalk } from "../../framework/derive-crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import { lintCrosswalk } from "../../lint/lint-crosswalk.js";
import { readDocument } from "../read-document.js";
import { locateIssues } from "../reading/locate-issues.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import type { Editions } from "./write-catalogue-module.js";

/** Crosswalks by the name of their module, and what is wrong with them. */
export interface ReadCrosswalks {
  /** The crosswalks, completed with what is derived. */
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
  /** All that is wrong. */
  readonly issues: readonly LocatedIssue[];
}

/**
 * Reads the authored crosswalks, completes them, and derives one for each pair of neighbouring editions that has none.
 *
 * @param folder - The folder with `<from>--<to>.yaml`; it may be absent.
 * @param frameworks - All frameworks by their editions.
 */
export async function readCrosswalks(folder: string, frameworks: readonly Editions[]): Promise<ReadCrosswalks> {
  const crosswalks = new Map<string, Crosswalk>();
  const issues: LocatedIssue[] = [];
  const files = (await readdir(folder).catch((): string[] => [])).filter((file) => !file.startsWith(".")).sort();
  for (const file of files) {
    const document = await readDocument(join(folder, file));
    const shape = document.value === undefined ? [] : checkShape(crosswalkSchema, document.value, "crosswalk");
    const broken = document.value === undefined || hasErrors(shape) || hasErrors(document.issues);
    // The check above has just said that this is a crosswalk.
    const complete = broken ? { issues: shape } : completeCrosswalk(document.value as Crosswalk, file, frameworks);
    issues.push(...locateIssues(document, complete.issues));
    if (complete.crosswalk !== undefined) crosswalks.set(nameOf(complete.crosswalk), complete.crosswalk);
  }
  const written = new Set(files.map((file) => basename(file, ".yaml")));
  for (const derived of deriveNeighbours(frameworks)) {
    // One that was written stands there already, or is broken and has been spoken of.
    if (written.has(derived.name)) continue;
    const file = join(folder, `${derived.name}.yaml`);
    issues.push(...derived.issues.map((issue) => ({ ...issue, file })));
    crosswalks.set(derived.name, derived.crosswalk);
  }
  return { crosswalks, issues };
}

interface Derived {
  readonly name: string;
  readonly crosswalk: Crosswalk;
  readonly issues: readonly Issue[];
}

function deriveNeighbours(frameworks: readonly Editions[]): readonly Derived[] {
  return frameworks.flatMap((editions) => {
    return editions.slice(1).map((to, index) => {
      const from = editions[index] as Framework;
      const crosswalk = deriveCrosswalk(from, to);
      return { name: nameOf(crosswalk), crosswalk, issues: lintCrosswalk(crosswalk, from, to) };
    });
  });
}

interface Completed {
  readonly crosswalk?: Crosswalk;
  readonly issues: readonly Issue[];
}

function completeCrosswalk(authored: Crosswalk, file: string, frameworks: readonly Editions[]): Completed {
  const from = editionOf(authored.from, frameworks);
  const to = editionOf(authored.to, frameworks);
  if (from === undefined || to === undefined) {
    const sides = [from === undefined ? ["from"] : [], to === undefined ? ["to"] : []].flat();
    return { issues: sides.map((side) => unknownSide(`/${side}`, authored[side === "from" ? "from" : "to"])) };
  }
  const crosswalk = from.id === to.id ? deriveCrosswalk(from, to, authored) : authored;
  const issues = lintCrosswalk(crosswalk, from, to);
  const name = nameOf(crosswalk);
  return basename(file, ".yaml") === name ? { crosswalk, issues } : { issues: [...issues, wrongName(name)] };
}

function editionOf({ framework, edition }: EditionRef, frameworks: readonly Editions[]): Framework | undefined {
  return frameworks.flat().find((one) => one.id === framework && one.edition === edition);
}

function nameOf({ from, to }: Crosswalk): string {
  return `${from.framework}-${from.edition}--${to.framework}-${to.edition}`;
}

function unknownSide(path: string, { framework, edition }: EditionRef): Issue {
  const message = `There is no edition ${edition} of "${framework}".`;
  return {
    code: "unknown-edition",
    severity: "error",
    path,
    message,
    hint: "Name an edition in the folder frameworks.",
  };
}

function wrongName(name: string): Issue {
  const message = "The name of the file does not say which editions it joins.";
  return { code: "crosswalk-name", severity: "error", path: "", message, hint: `Name it ${name}.yaml.` };
}
