import fc from "fast-check";
import { isId, listItems, walk } from "quality-frameworks";
import { checkFramework } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { frameworkFromRows } from "../../src/exchange/framework-from-rows.js";
import type { Cell } from "../../src/exchange/rows/sheet.js";

const about = { id: "shelter", edition: "2026-01-01", title: "Shelter", sheet: "shelter.csv" };
const made = (...rows: readonly (readonly Cell[])[]) => frameworkFromRows(rows, about);
const outline = (...rows: readonly (readonly Cell[])[]): readonly string[] => {
  const { framework } = made(...rows);
  if (framework === null) return [];
  return [...walk(framework)].map(({ kind, node }) => {
    const says = [node.title?.en, node.statement?.en].filter((text) => text !== undefined).join(" / ");
    return `${kind} ${node.id}: ${says}`;
  });
};

describe("frameworkFromRows makes a tree of", () => {
  it.each<{ why: string; rows: Cell[][]; tree: string[] }>([
    {
      why: "names that stand once, as in merged cells",
      rows: [
        ["Area", "Standard", "Criterion"],
        ["Door", "Open", "By day."],
        ["", "", "By night."],
        ["", "Bell", "It rings."],
        ["Stay", "Food", "It is warm."],
      ],
      tree: [
        "area door: Door",
        "standard open: Open",
        "criterion open.1: By day.",
        "criterion open.2: By night.",
        "standard bell: Bell",
        "criterion bell.1: It rings.",
        "area stay: Stay",
        "standard food: Food",
        "criterion food.1: It is warm.",
      ],
    },
    {
      why: "names that stand in every row",
      rows: [
        ["Area", "Standard", "Text"],
        ["Door", "Open", "By day."],
        ["Door", "Bell", "It rings."],
      ],
      tree: ["area door: Door", "standard door.1: Open / By day.", "standard door.2: Bell / It rings."],
    },
    {
      why: "texts that repeat below one name",
      rows: [
        ["Area", "Standard", "Text"],
        ["Door", "Open", "By day."],
        ["Door", "Open", "By night."],
      ],
      tree: ["area door: Door", "standard open: Open", "criterion open.1: By day.", "criterion open.2: By night."],
    },
    {
      why: "rows of their own for what is around",
      rows: [
        ["Area", "Standard", "Note"],
        ["Door", "", "The way in."],
        ["", "Open", ""],
      ],
      tree: ["area door: Door", "standard door.1: Open"],
    },
    {
      why: "texts alone, in an area of their own",
      rows: [
        ["Code", "Text"],
        ["1", "It opens."],
        ["2", "It locks."],
      ],
      tree: ["area all: Shelter", "standard s1: It opens.", "standard s2: It locks."],
    },
  ])("$why", ({ rows, tree }) => {
    expect(outline(...rows)).toEqual(tree);
  });

  it("Czech and Bulgarian columns, with texts in two languages", () => {
    const { framework, language } = made(
      ["Oblast", "Kód", "Znění", "Text (en)", "Váha"],
      ["Dveře", "1.10", "Jsou otevřené.", "They are open.", "0,5"],
      ["", "1.11", "Mají kliku.", "They have handles.", ""],
    );
    expect(language).toBe("cs");
    expect(framework?.terms).toEqual({ area: { cs: "Oblast" } });
    expect(framework?.areas[0]).toMatchObject({ id: "dvere", title: { cs: "Dveře" } });
    expect(framework?.areas[0]?.standards?.[0]).toMatchObject({
      id: "s1.10",
      statement: { cs: "Jsou otevřené.", en: "They are open." },
      weight: 0.5,
    });
    const bulgarian = made(["Направление", "Критерий", "Етикети"], ["Вход", "Вратата е отворена.", "сигурност; бързо"]);
    expect(bulgarian.language).toBe("bg");
    expect(bulgarian.framework?.areas[0]?.id).toBe("vhod");
    expect(bulgarian.framework?.tags).toEqual([
      { id: "sigurnost", title: { bg: "сигурност" } },
      { id: "barzo", title: { bg: "бързо" } },
    ]);
  });

  it("an id column, and everything else that a column may hold", () => {
    const { framework } = made(
      ["Area", "ID", "Title", "Text", "Plain", "Purpose", "Note", "Evidence", "Source", "Weight"],
      ["Door", "open", "Open", "It opens.", "You get in.", "To get in.", "New.", "A photo.", "p. 4", 0],
      ["Door", "", "Bell", "It rings.", "", "", "", "", "", ""],
    );
    expect(framework?.areas[0]?.standards?.[0]).toEqual({
      id: "open",
      title: { en: "Open" },
      statement: { en: "It opens." },
      plain: { en: "You get in." },
      purpose: { en: "To get in." },
      weight: 0,
      evidenceHints: [{ en: "A photo." }],
      note: { en: "New." },
      source: { document: "spreadsheet", place: "p. 4" },
    });
    expect(framework?.areas[0]?.standards?.[1]?.source?.place).toBe("row 3");
  });
});

describe("frameworkFromRows lists", () => {
  it("what has no place, with its cell", () => {
    const { unplaced } = made(
      ["Our standards"],
      [],
      ["Area", "Text", "Colour", "Code"],
      ["", "", "", "9"],
      ["Door", "It opens.", "red", "1"],
    );
    expect(unplaced).toEqual([
      { row: 1, column: 1, text: "Our standards", why: "above-header" },
      { row: 5, column: 3, text: "red", why: "unknown-column" },
      { row: 4, column: 4, text: "9", why: "no-node" },
    ]);
  });

  it.each<{ why: string; rows: Cell[][]; said: string[] }>([
    { why: "no names of columns", rows: [["a", "b"]], said: ["no-header "] },
    { why: "nothing below them", rows: [["Area", "Text"]], said: ["empty-document "] },
    {
      why: "one kind of column twice",
      rows: [
        ["Area", "Text", "Statement"],
        ["Door", "a", "b"],
      ],
      said: ["column-twice /1/3"],
    },
    {
      why: "weights, ids and codes that are none, all at once",
      rows: [
        ["Area", "Text", "Weight", "ID", "Code"],
        ["Door", "a", "much", "1a", 1.1],
        ["Door", "b", "-1", "same", "1"],
        ["Door", "c", "", "same", "2"],
      ],
      said: ["number-as-code /2/5", "not-an-id /2/4", "wrong-type /2/3", "wrong-type /3/3", "duplicate-id /4/4"],
    },
    {
      why: "a name with nothing above it",
      rows: [
        ["Area", "Standard"],
        ["", "Open"],
      ],
      said: ["no-parent /2/1"],
    },
    {
      why: "one name twice",
      rows: [
        ["Area", "Standard"],
        ["Door", "Open"],
        ["Door", "Open"],
      ],
      said: ["row-twice /3/2"],
    },
  ])("$why, and gives no framework", ({ rows, said }) => {
    const { framework, issues } = made(...rows);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(said);
    expect(framework).toBeNull();
  });
});

describe("whatever a sheet holds", () => {
  const word = fc.oneof(fc.constantFrom("Door", "Дом", "1.10", "Über uns", "!", "a"), fc.string({ maxLength: 8 }));
  const row = fc.array(word, { minLength: 5, maxLength: 5 });

  it("a framework has its shape and valid ids, each once, and leaves the rows as they were", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const sheet = [["Area", "Standard", "Code", "Text", "Tags"], ...rows];
        const before = structuredClone(sheet);
        const { framework, issues, unplaced } = frameworkFromRows(sheet, about);
        expect(sheet).toEqual(before);
        expect(framework === null).toBe(issues.length > 0);
        if (framework === null) return;
        const ids = [...walk(framework)].map((visit) => visit.node.id);
        expect(ids.every(isId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        expect(checkFramework(framework).filter((issue) => issue.severity === "error")).toEqual([]);
        const texts = rows.map((cells) => cells[3]?.trim() ?? "").filter((text) => text !== "");
        const said = JSON.stringify(framework.areas);
        const left = new Set(unplaced.map((one) => one.text));
        for (const text of texts) expect(left.has(text) || said.includes(JSON.stringify(text)), text).toBe(true);
        expect(listItems(framework).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
