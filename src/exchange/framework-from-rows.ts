import { isText } from "../core/check-values.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import { knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { Area, NodeBase } from "../framework/node.js";
import { buildNode } from "./rows/build-node.js";
import { makeIds } from "./rows/make-ids.js";
import { readHeader } from "./rows/read-header.js";
import { readTree, type SheetNode } from "./rows/read-tree.js";
import { type Cell, cellText, type ReadColumn, type SheetIssue, type Unplaced } from "./rows/sheet.js";
import { rulesFor, scaleIn } from "./rows/starting-rules.js";
import { refuseMisshapenRows } from "./workbook/refuse-misshapen.js";

/** What a spreadsheet does not say of a framework. */
export interface AboutSheet {
  /** Id of the framework. */
  readonly id: Id;
  /** Its edition. */
  readonly edition: Day;
  /** Whether the edition is only the day of the import. */
  readonly dated?: "ours";
  /** Its name. */
  readonly title: string;
  /** What the spreadsheet is called, for the places of the texts. */
  readonly sheet: string;
  /** Language of texts whose column does not say; that of the column names if absent. */
  readonly language?: string;
}

/** A framework made of a spreadsheet. */
export interface FrameworkFromRows {
  /** The framework; null where something is wrong. */
  readonly framework: Framework | null;
  /** What each column was taken for. */
  readonly columns: readonly ReadColumn[];
  /** Language of texts whose column does not say. */
  readonly language: string;
  /** Everything that has no place in the framework. */
  readonly unplaced: readonly Unplaced[];
  /** What is wrong, all at once. */
  readonly issues: readonly SheetIssue[];
}

/**
 * Makes a framework of the rows of a spreadsheet, whatever file they came from. Columns are recognised by their names in
 * English, Czech and Bulgarian; what stands under other names, or nowhere, is listed.
 *
 * The spreadsheet says nothing of scales and rules: a scale of three steps and sums are put in, as proposals to be changed.
 * Texts are `interpretive` and not verified until somebody says more. Each text names its row.
 *
 * @param rows - The rows, with the names of the columns in one of the first ten. Codes must be text: `1.10` is no number.
 * @param about - What the spreadsheet does not say.
 *
 * @example
 * const about = { id: "shelter", edition: "2026-01-01", title: "Shelter", sheet: "shelter.csv" };
 * const rows = [["Area", "Code", "Text", "Colour"], ["The door", "1.10", "It opens.", "red"], ["", "1.2", "It locks.", ""]];
 * const { framework, unplaced } = frameworkFromRows(rows, about);
 * framework?.areas[0]?.standards?.map((standard) => [standard.id, standard.code]); // [["s1.10", "1.10"], ["s1.2", "1.2"]]
 * unplaced; // [{ row: 2, column: 4, text: "red", why: "unknown-column" }]
 */
export function frameworkFromRows(rows: readonly (readonly Cell[])[], about: AboutSheet): FrameworkFromRows {
  refuseMisshapenRows(rows);
  knownOptions("frameworkFromRows", about, {
    id: isText,
    edition: isText,
    dated: seenLater,
    title: isText,
    sheet: isText,
    language: isText,
  });
  if (about?.id === undefined)
    throw new QualityError(
      "wrong-usage",
      "A framework of rows needs an id, an edition, a title and the name of its sheet.",
    );
  const header = readHeader(rows, about.language);
  const { columns, language } = header;
  if (header.row === 0) return { framework: null, columns, language, unplaced: header.unplaced, issues: header.issues };
  const tree = readTree(rows, header);
  const scale = scaleIn(language);
  const ids = makeIds([about.id, "unrated", ...scale.levels.map((level) => level.id)]);
  const shop = { rows, columns, ids, tags: new Map<string, string>(), issues: [...header.issues, ...tree.issues] };
  const areas = makeAreas(tree.roots, about, language, shop);
  if (areas.length === 0 && shop.issues.length === 0) shop.issues.push(nothing());
  const named = columns.filter((one) => tree.levels.includes(one.role ?? "id"));
  const kinds = ["area", "standard", "criterion", "part"] as const;
  const outermost = isFlat(tree.roots) ? 1 : 0;
  const terms = Object.fromEntries(
    tree.levels.map((level, at) => [kinds[at + outermost], termOf(named, level, language)] as const),
  );
  const framework: Framework = {
    id: about.id,
    edition: about.edition,
    ...(about.dated !== undefined && { dated: about.dated }),
    title: { [language]: about.title },
    languages: [language],
    wording: "interpretive",
    verified: false,
    sources: [{ id: "spreadsheet", title: about.sheet }],
    ...(tree.levels.length > 0 && { terms }),
    ...(shop.tags.size > 0 && { tags: [...shop.tags].map(([id, word]) => ({ id, title: { [language]: word } })) }),
    scales: [scale],
    scoring: rulesFor(areas),
    areas,
  };
  return {
    framework: shop.issues.length > 0 ? null : framework,
    columns,
    language,
    unplaced: [...header.unplaced, ...inUnknownColumns(rows, header.row, columns), ...tree.unplaced],
    issues: shop.issues,
  };
}

function makeAreas(
  roots: ReadonlyMap<string, SheetNode>,
  about: AboutSheet,
  language: string,
  shop: Parameters<typeof buildNode>[4],
): readonly Area[] {
  const nodes = [...roots.values()];
  // What is rated stands in an area: where the sheet names none around it, one is made.
  if (isFlat(roots)) {
    const id = shop.ids.make("all", "a");
    const standards = nodes.map((node, place) => buildNode(node, 1, id, place + 1, shop));
    return [{ id, title: { [language]: about.title }, standards }];
  }
  return nodes.map((node, place): NodeBase => buildNode(node, 0, "", place + 1, shop));
}

function isFlat(roots: ReadonlyMap<string, SheetNode>): boolean {
  return roots.size > 0 && [...roots.values()].every((node) => node.inside.size === 0);
}

function termOf(
  columns: readonly ReadColumn[],
  role: ReadColumn["role"],
  language: string,
): Readonly<Record<string, string>> {
  const column = columns.find((one) => one.role === role);
  return { [language]: (column?.header ?? "").replace(/\s*[([_:][a-z]{2}[)\]]?$/i, "") };
}

function inUnknownColumns(
  rows: readonly (readonly Cell[])[],
  header: number,
  columns: readonly ReadColumn[],
): readonly Unplaced[] {
  return rows.slice(header).flatMap((row, index) =>
    row.flatMap((cell, place): readonly Unplaced[] => {
      const text = cellText(cell);
      const known = columns[place]?.role ?? null;
      return known !== null || text === ""
        ? []
        : [{ row: header + index + 1, column: place + 1, text, why: "unknown-column" }];
    }),
  );
}

function nothing(): SheetIssue {
  const message = "No row below the column names says anything that could be rated.";
  return { code: "empty-document", severity: "error", path: "", message, hint: "Add rows.", row: null, column: null };
}
