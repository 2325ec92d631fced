import type { Assessment } from "../../assessment/assessment.js";
import { outlineOf } from "../../framework/outline.js";
import { exchangeWords } from "../words/words-in.js";
import { cell, type WorkbookCell, type WorkbookSheet } from "../workbook/workbook.js";
import { aboutRows } from "./about-rows.js";
import type { SheetShop } from "./sheet-shop.js";

const kinds = ["document", "record", "observation", "interview", "survey", "complaint", "photo", "other"];
const sides = ["self", "peer", "inspection", "client", "partner", "funder", "other"];
const spareEvidence = 60;
const spareDecisions = 10;

/** Lays out what an assessment is about: a row for each thing. */
export function aboutSheet(
  assessment: Assessment,
  name: string,
  { framework, languages, lists }: SheetShop,
): WorkbookSheet {
  const { columns, factsGiven, choose } = exchangeWords(languages);
  const asked = aboutRows(framework, assessment, languages);
  const lines = asked.map(({ key, what, value, more, fixed }) => {
    // An identity is no text to be filled in; a reason may be added to a fact that is fixed.
    const hasMore = /^:(assessors|participants|unit\.facts\.|facts\.)/.test(key) && key !== ":assessors";
    return [cell(key), cell(what), cell(value, fixed ? "plain" : "input"), hasMore ? cell(more, "input") : cell(null)];
  });
  const perspective = asked.findIndex(({ key }) => key === ":perspective") + 3;
  const place = lists.placeWords(sides);
  const facts = asked.some(({ key, fixed }) => fixed && key.includes("facts."));
  return {
    name,
    rows: [
      ["key", "what", "value", "reason"].map((key) => cell(key)),
      [null, cell(columns.what, "header"), cell(columns.value, "header"), cell(columns.reasonOrCount, "header")],
      ...lines,
      ...(facts ? [[], [null, cell(factsGiven, "note")]] : []),
    ],
    widths: [0, 60, 45, 45],
    frozen: [2, 2],
    keyRow: true,
    dropDowns: [{ cells: `C${perspective}`, choices: `lists!$B$${place.from}:$B$${place.to}`, message: choose }],
  };
}

/** Lays out the evidence, with room for more. */
export function evidenceSheet(
  { evidence = [] }: Assessment,
  name: string,
  { languages, lists }: SheetShop,
): WorkbookSheet {
  const { columns, choose } = exchangeWords(languages);
  const place = lists.placeWords(kinds);
  const rows: (readonly (WorkbookCell | null)[])[] = [
    ["key", "evidence", "kind", "title", "on", "expires", "place"].map((key) => cell(key)),
    [null, ...(["id", "kind", "title", "on", "expires", "place"] as const).map((key) => cell(columns[key], "header"))],
    ...evidence.map((one) => inputs(":evidence", [one.id, one.kind, one.title, one.on, one.expires, one.place])),
    ...Array.from({ length: spareEvidence }, () =>
      inputs(
        ":evidence",
        Array.from({ length: 6 }, () => undefined),
      ),
    ),
  ];
  return {
    name,
    rows,
    widths: [0, 20, 14, 45, 13, 13, 45],
    frozen: [2, 2],
    keyRow: true,
    dropDowns: [{ cells: `C3:C${rows.length}`, choices: `lists!$B$${place.from}:$B$${place.to}`, message: choose }],
  };
}

/** Lays out the decisions that put a band in place of the computed one; no sheet where none may be taken. */
export function decisionsSheet(
  { overrides = [] }: Assessment,
  nameSheet: (wish: string) => string,
  { framework, languages }: SheetShop,
): readonly WorkbookSheet[] {
  const allowed = outlineOf(framework).nodes.some(({ rule }) => (rule?.override ?? "no") !== "no");
  if (!allowed && overrides.length === 0) return [];
  const { columns, sheets } = exchangeWords(languages);
  const spare = Array.from({ length: spareDecisions }, () =>
    inputs(
      ":overrides",
      Array.from({ length: 5 }, () => undefined),
    ),
  );
  return [
    {
      name: nameSheet(sheets.decisions),
      rows: [
        ["key", "override", "band", "reason", "role", "on"].map((key) => cell(key)),
        [null, ...(["override", "band", "reason", "role", "on"] as const).map((key) => cell(columns[key], "header"))],
        ...overrides.map((one) => inputs(":overrides", [one.id, one.band, one.reason, one.role, one.on])),
        ...spare,
      ],
      widths: [0, 24, 20, 50, 24, 13],
      frozen: [2, 2],
      keyRow: true,
    },
  ];
}

function inputs(key: string, values: readonly (string | undefined)[]): readonly WorkbookCell[] {
  return [cell(key), ...values.map((value) => cell(value, "input"))];
}
