import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { hasErrors, type Issue } from "../../../core/issue.js";
import { QualityError } from "../../../core/quality-error.js";
import { checkCrosswalkShape } from "../../../framework/check-crosswalk.schema.js";
import type { Crosswalk, EditionRef } from "../../../framework/crosswalk.js";
import type { Framework } from "../../../framework/framework.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import { lintCrosswalk } from "../../../lint/lint-crosswalk.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { readFramework } from "../../reading/read-framework.js";
import { mild } from "./check-succession.js";

/**
 * Checks a crosswalk beside its two frameworks: each is one of one's own in the folder of its id beside the folder of the
 * crosswalk, or one that ships.
 */
export async function checkCrosswalkDocument(document: ReadDocument): Promise<readonly LocatedIssue[]> {
  const shape = document.value === undefined ? [] : checkCrosswalkShape(document.value);
  if (document.value === undefined || hasErrors(shape)) return locateIssues(document, shape);
  // The check above has just said that this is a crosswalk.
  const crosswalk = document.value as Crosswalk;
  const from = await openSide(document.file, crosswalk.from, "from");
  const to = await openSide(document.file, crosswalk.to, "to");
  const issues = [...("code" in from ? [from] : []), ...("code" in to ? [to] : [])];
  const found = "code" in from || "code" in to ? [] : lintCrosswalk(crosswalk, from, to).map(mild);
  return locateIssues(document, [...shape, ...wrongName(document.file, crosswalk), ...issues, ...found]);
}

async function openSide(file: string, { framework, edition }: EditionRef, side: string): Promise<Framework | Issue> {
  const own = join(dirname(file), "..", framework, "framework.yaml");
  if (await isFile(own)) {
    const { editions } = await readFramework(own);
    return (
      editions.find((one) => one.edition === edition) ?? unknownEdition(side, `${own} holds no edition ${edition}.`)
    );
  }
  try {
    return await loadFramework(framework, { edition });
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    if (error.code === "unknown-edition") return unknownEdition(side, error.message);
    return unknownSide(side, `${error.message} Nor is there a file ${own}.`);
  }
}

function unknownEdition(side: string, message: string): Issue {
  return { code: "unknown-edition", severity: "error", path: `/${side}/edition`, message };
}

// Whoever keeps frameworks elsewhere has a good crosswalk all the same: it is just not checked any further.
function unknownSide(side: string, message: string): Issue {
  const hint = "Without both frameworks only the shape of the crosswalk is checked.";
  return { code: "side-unknown", severity: "warning", path: `/${side}`, message, hint };
}

// Crosswalks in such a folder are found by their names.
function wrongName(file: string, { from, to }: Crosswalk): readonly Issue[] {
  if (basename(dirname(resolve(file))) !== "_crosswalks") return [];
  const name = `${from.framework}-${from.edition}--${to.framework}-${to.edition}`;
  if (basename(file).replace(/\.[a-z]+$/, "") === name) return [];
  const message = "The name of the file does not say which editions it joins.";
  return [{ code: "crosswalk-name", severity: "warning", path: "", message, hint: `Name it ${name}.yaml.` }];
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}
