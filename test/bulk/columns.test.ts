import {
  type Assessment,
  compile,
  type Framework,
  listChoices,
  listItems,
  QualityError,
  walk,
} from "quality-frameworks";
import { type ColumnOptions, compileColumns, type RatingColumns } from "quality-frameworks/bulk";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { type Dice, diceOf } from "../oracle/dice.js";
import { drawFramework } from "../oracle/random-framework.js";
import { readSchemes } from "../schemes/scheme.js";

const shipped = frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition })));

// Everything that a level or an answer may ask for beside the rating.
const all = { reason: "x", comment: "x", evidence: ["e"], due: "2027-01-01" };

// Ids may hold dots themselves: a name with a dimension is one that is no item's.
function partsOf(framework: Framework, name: string): readonly [string, string?] {
  // The whole may be rated too.
  const items = [framework.id, ...[...walk(framework)].map(({ node }) => node.id)].filter(
    (id) => name === id || name.startsWith(`${id}.`),
  );
  const item = items.sort((a, b) => b.length - a.length)[0] ?? "";
  return name === item ? [item] : [item, name.slice(item.length + 1)];
}

function drawColumns(framework: Framework, dice: Dice, rows: number, { facts }: ColumnOptions): RatingColumns {
  const known = listItems(framework, facts === undefined ? {} : { facts });
  const excluded = known.filter(({ applies }) => !applies).map(({ id }) => id);
  const ratings = (name: string) => {
    const [item, dimension] = partsOf(framework, name);
    const choices = listChoices(framework, item, dimension).length;
    return () => (excluded.includes(item) || dice.chance(0.1) ? -1 : dice.upTo(choices));
  };
  const { columns } = compileColumns(framework, facts === undefined ? {} : { facts });
  return Object.fromEntries(columns.map((name) => [name, Int8Array.from({ length: rows }, ratings(name))]));
}

function documentOf(framework: Framework, columns: RatingColumns, row: number, { facts }: ColumnOptions): Assessment {
  const responses: Record<string, { rating: unknown }> = {};
  for (const [name, column] of Object.entries(columns)) {
    const [item, dimension] = partsOf(framework, name);
    const choice = listChoices(framework, item, dimension)[column[row] as number];
    if (choice === undefined) continue;
    const rating = choice.kind === "level" ? (choice.value ?? choice.id) : choice.id;
    const others = responses[item]?.rating as Record<string, unknown> | undefined;
    responses[item] = { ...all, rating: dimension === undefined ? rating : { ...others, [dimension]: rating } };
  }
  const unit = { id: "unit", ...(facts === undefined ? {} : { facts }) };
  const about = {
    framework: framework.id,
    edition: framework.edition,
    unit,
    evidence: [{ id: "e", kind: "document" }],
  };
  return { ...about, responses } as unknown as Assessment;
}

/** Compares results of columns with `score`, row by row; gives what differs. */
function tryColumns(framework: Framework, seed: number, rows: number, options: ColumnOptions = {}): readonly string[] {
  const columns = drawColumns(framework, diceOf(seed), rows, options);
  const scorer = compileColumns(framework, options);
  const { points, max, percent, band } = scorer.score(columns);
  const { score } = compile(framework);
  const shown = (number: number | undefined) => (Number.isNaN(number) ? null : number);
  const differing: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const one = score(documentOf(framework, columns, row, options));
    const wanted = [one.points, one.max, one.percent, one.band];
    const found = [shown(points[row]), shown(max[row]), shown(percent[row]), scorer.bands[band[row] as number] ?? null];
    if (JSON.stringify(found) !== JSON.stringify(wanted)) differing.push(`${row} of ${seed}: ${found} for ${wanted}`);
  }
  return differing;
}

describe("results of columns are those of score", () => {
  it.each(shipped)("for $id $edition", async ({ id, edition }) => {
    expect(tryColumns(await loadFramework(id, { edition }), 1, 120)).toEqual([]);
  });

  it("for a unit to which less applies", async () => {
    const czech = await loadFramework("czech-social-services", { edition: "2026-01-01" });
    const facts = { "natural-person": true, employees: false };
    expect(tryColumns(czech, 2, 200, { facts })).toEqual([]);
    const { columns } = compileColumns(czech, { facts });
    const rated = Object.fromEntries(columns.map((name) => [name, Int8Array.of(0)]));
    expect(() => compileColumns(czech, { facts }).score(rated)).toThrow("do not apply");
  });

  it.each(readSchemes())("for $title", ({ framework }) => {
    expect(tryColumns(framework, 3, 60)).toEqual([]);
  });

  it("for 60 frameworks drawn at random", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      expect(tryColumns(drawFramework(diceOf(seed)).framework, seed, 12)).toEqual([]);
    }
  }, 60_000);
});

describe("compileColumns", () => {
  it("takes rules that only add up by their sums, and says so", async () => {
    const packed = async (id: string) => compileColumns(await loadFramework(id, {})).isPacked;
    expect(await packed("czech-social-services")).toBe(true);
    // A mean of means is no sum over the items.
    expect(await packed("iss-bulgaria")).toBe(false);
  });

  it("names every column that is missing, none, of another kind or length", async () => {
    const iss = await loadFramework("iss-bulgaria", {});
    const { columns, score } = compileColumns(iss);
    const good = Object.fromEntries(columns.map((name) => [name, Int8Array.of(-1, -1)]));
    const [first = "", second = "", third = "", fourth = ""] = columns;
    const { [first]: _first, ...rest } = good;
    const bad = {
      ...rest,
      [second]: Int8Array.of(1),
      [third]: [1, 2] as unknown as Int8Array,
      [`${fourth}x`]: Int8Array.of(0, 0),
    };
    const issues = issuesOf(() => score(bad));
    expect(issues).toEqual([
      ["missing-column", `/${first}`],
      ["wrong-length", `/${second}`],
      ["wrong-type", `/${third}`],
      ["unknown-column", `/${fourth}x`],
    ]);
    const odd = { ...good, [fourth]: Int8Array.of(-1, 99), [third]: Int8Array.of(-2, 0) };
    expect(issuesOf(() => score(odd))).toEqual([
      ["unknown-level", `/${third}/0`],
      ["unknown-level", `/${fourth}/1`],
    ]);
  });

  it("writes to columns that are given, and does not change its input", async () => {
    const iss = await loadFramework("iss-bulgaria", {});
    const columns = drawColumns(iss, diceOf(4), 5000, {});
    const before = structuredClone(columns);
    const { score } = compileColumns(iss);
    const fresh = score(columns);
    const again = score(columns, structuredClone(fresh));
    expect(again).toEqual(fresh);
    expect(columns).toEqual(before);
    const short = { ...structuredClone(fresh), points: new Float64Array(3) };
    expect(() => score(columns, short)).toThrow("shorter");
  });
});

function issuesOf(work: () => unknown): readonly (readonly [string, string])[] {
  try {
    work();
  } catch (error) {
    if (error instanceof QualityError) return error.issues.map(({ code, path }) => [code, path]);
  }
  return [];
}
