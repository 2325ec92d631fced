import { basename, dirname, join } from "node:path";
import { hasErrors, type Issue } from "../../core/issue.js";
import { assembleEditions } from "../../framework/assemble-editions.js";
import type { AuthoredArea, AuthoredFramework } from "../../framework/authored-framework.js";
import { authoredAreaSchema, authoredFrameworkSchema } from "../../framework/authored-framework.schema.js";
import { checkShape } from "../../framework/check-shape.schema.js";
import { issuesOfEditions } from "../../framework/edition-origins.js";
import { namePlaces } from "../../framework/name-places.js";
import { readDocument } from "../read-document.js";
import { checkAreaFiles, listAreas } from "./area-files.js";
import type { FrameworkInFiles } from "./framework-in-files.js";
import { locateIssues } from "./locate-issues.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/**
 * Reads the area files of an authored framework and puts its editions together.
 *
 * All files are read and checked even when one is wrong, so that everything is said at once; editions are put together
 * only when every file has its shape.
 *
 * @param main - The document `framework.yaml`.
 */
export async function readAuthored(main: ReadDocument): Promise<FrameworkInFiles> {
  const listed = listAreas(main.value);
  const folder = join(dirname(main.file), "areas");
  const files = await checkAreaFiles(main.file, folder, listed);
  const areas = await Promise.all(files.present.map((name) => readDocument(join(folder, `${name}.yaml`))));
  const inMain = locateIssues(main, [...checkShape(authoredFrameworkSchema, main.value, "framework"), ...files.inMain]);
  const inAreas = areas.map((area) => locateIssues(area, checkArea(area)));
  // Where the list itself is wrong, every file would be called one that it does not have.
  const hasList = Array.isArray((main.value as { readonly areas?: unknown }).areas);
  const unlisted = (hasList ? files.unlisted : []).map((file) => notListed(file, main.file));
  const issues = [...inMain, ...inAreas.flat(), ...unlisted];
  const documents = [main, ...areas];
  if (hasErrors(issues)) return { file: main.file, documents, editions: [], issues, locateFound: () => [] };

  // Every file has just been found to have the shape of its type.
  const values = areas.map((area) => area.value as AuthoredArea);
  const assembled = assembleEditions(main.value as AuthoredFramework, values);
  const locate = (issue: Issue): LocatedIssue => locateInFiles(main, areas, issue);
  return {
    file: main.file,
    documents,
    editions: assembled.editions.map(({ framework }) => framework),
    issues: [...issues, ...assembled.issues.map(locate)],
    locateFound: (found) => {
      const perEdition = assembled.editions.map(({ framework, origins }, index) => ({
        origins,
        issues: found[index] ?? [],
        edition: framework.edition,
      }));
      return issuesOfEditions(perEdition).map(locate);
    },
  };
}

function checkArea({ file, value }: ReadDocument): Issue[] {
  if (value === undefined) return [];
  const shape = checkShape(authoredAreaSchema, value, "area");
  const id: unknown = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  const name = basename(file, ".yaml");
  if (typeof id !== "string" || id === name) return shape;
  const message = `The file is named "${name}" and holds the area "${id}".`;
  return [...shape, { code: "area-name", severity: "error", path: "/id", message, hint: "Give both one name." }];
}

function notListed(file: string, main: string): LocatedIssue {
  const message = `${main} does not list this file under \`areas\`, so no edition would hold it.`;
  return {
    code: "area-unlisted",
    severity: "error",
    path: "",
    message,
    hint: "List it in its place, or delete it.",
    file,
  };
}

function locateInFiles(main: ReadDocument, areas: readonly ReadDocument[], issue: Issue): LocatedIssue {
  const { document, path } = placeIn(main, areas, issue.path);
  const said = namePlaces(issue, (named) => {
    const other = placeIn(main, areas, named);
    const line = other.document.locate(other.path)?.line;
    return line === undefined
      ? undefined
      : other.document === document
        ? `line ${line}`
        : `${other.document.file}:${line}`;
  });
  const place = document.locate(path);
  return { ...said, path, file: document.file, ...(place !== undefined && { place }) };
}

function placeIn(main: ReadDocument, areas: readonly ReadDocument[], path: string) {
  const [, number, rest = ""] = /^\/areas\/(\d+)(.*)$/.exec(path) ?? [];
  const area = number === undefined ? undefined : areas[Number(number)];
  return area === undefined ? { document: main, path } : { document: area, path: rest };
}
