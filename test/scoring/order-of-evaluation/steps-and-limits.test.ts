import { compile, type Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, steps 10 to 12; SCORING 4: caps and steps together, a step beyond the end, limits for one of several like nodes.
const tree = { care: ["c1", "c2"], voice: ["v1"] };
const always = { value: { from: 0 } };
const never = { value: { from: 100 } };
const step = (id: string, places: number, when: object = always) =>
  ({ id, step: places, when, because }) as NonNullable<Rule["steps"]>[number];
const limit = (id: string, atMost: string, when: object = always) =>
  ({ id, atMost, when, because }) as NonNullable<Rule["limits"]>[number];

// The whole has the points of care: 0 and 1 are weak, 2 and 3 fair, 4 and 5 good, 6 great.
function whole(moves: Partial<Rule>, points: readonly [number, number]) {
  const bands = [{ id: "weak" }, { id: "fair", from: 2 }, { id: "good", from: 4 }, { id: "great", from: 6 }];
  const overall: Rule = { combine: "sum", of: { ids: ["care"] }, bands, ...moves };
  return rated(tiny(tree, { overall }), { c1: points[0], c2: points[1], v1: 3 });
}

describe("steps", () => {
  it.each([
    { why: "one up", steps: [step("a", 1)], band: "good", moved: [1] },
    { why: "one down", steps: [step("a", -1)], band: "weak", moved: [-1] },
    { why: "what does not hold moves nothing", steps: [step("a", 1, never)], band: "fair", moved: [] },
    {
      why: "one after the other, in the order written",
      steps: [step("a", 2), step("b", -1)],
      band: "good",
      moved: [2, -1],
    },
    {
      why: "the top holds at once: plus three, then minus one, lands one below the top",
      steps: [step("a", 3), step("b", -1)],
      band: "good",
      moved: [2, -1],
    },
    {
      why: "the other way round it does not meet the top",
      steps: [step("b", -1), step("a", 3)],
      band: "great",
      moved: [-1, 3],
    },
    { why: "so does the bottom", steps: [step("a", -3), step("b", 1)], band: "fair", moved: [-1, 1] },
    {
      why: "a step at the end moves by nothing, and is on record",
      steps: [step("a", 2), step("b", 1)],
      band: "great",
      moved: [2, 0],
    },
  ])("$why", ({ steps, band, moved }) => {
    const result = whole({ steps }, [3, 0]);
    expect(result).toMatchObject({ found: "fair", band });
    expect(result.steps.map((one) => one.moved)).toEqual(moved);
  });

  it("see the band found, never one already moved", () => {
    const steps = [step("a", 1, { is: "fair" }), step("b", 1, { is: "fair" }), step("c", 1, { is: "good" })];
    expect(whole({ steps }, [3, 0])).toMatchObject({ found: "fair", band: "great" });
  });
});

describe("limits", () => {
  it("come after steps, however they are written", () => {
    const moves = { limits: [limit("cap", "fair")], steps: [step("up", 2)] };
    expect(whole(moves, [3, 0])).toMatchObject({ found: "fair", band: "fair", limits: [{ id: "cap", binds: true }] });
  });

  it("only lower", () => {
    expect(whole({ limits: [limit("cap", "great")] }, [3, 0])).toMatchObject({
      band: "fair",
      limits: [{ binds: false }],
    });
  });

  it("give the lowest of all that hold, in whatever order", () => {
    const limits = [limit("a", "good"), limit("b", "weak"), limit("c", "fair"), limit("d", "weak", never)];
    for (const some of [limits, limits.toReversed()]) {
      const result = whole({ limits: some }, [3, 3]);
      expect(result).toMatchObject({ found: "great", band: "weak" });
      expect(result.limits.filter(({ binds }) => binds).map(({ id }) => id)).toEqual(["b"]);
      expect(result.limits.map(({ id }) => id).sort()).toEqual(["a", "b", "c"]);
    }
  });

  it("see the band found, not the one that steps made of it", () => {
    const moves = { steps: [step("up", 1)], limits: [limit("cap", "weak", { from: "good" })] };
    expect(whole(moves, [3, 0])).toMatchObject({ found: "fair", band: "good", limits: [] });
  });

  it("of a rule for several nodes may count what only some of them have, and nothing that none has", () => {
    const bands = [{ id: "weak" }, { id: "fair", from: 2 }];
    const counting = (tagged: string) => ({ ...limit("c", "weak", { count: { tagged, below: "all" }, atLeast: 1 }) });
    const limited = (tagged: string) =>
      tiny(
        { care: [{ id: "c1", tags: ["must"] }, "c2"], voice: ["v1"] },
        { area: { combine: "sum", bands, limits: [counting(tagged)] } },
      );
    const result = rated(limited("must"), { c1: 2, c2: 2, v1: 2 });
    expect([nodeIn(result, "care").band, nodeIn(result, "voice").band]).toEqual(["weak", "fair"]);
    expect(() => compile(limited("may"))).toThrow('This counts nothing below "voice".');
    // Another rule may find it; that does not help this one.
    const other = { for: { ids: ["voice"] }, combine: "sum", bands, limits: [counting("must")] } as const;
    const apart = tiny({ care: [{ id: "c1", tags: ["must"] }], voice: ["v1"] }, { exceptions: [other] });
    expect(() => compile(apart)).toThrow('This counts nothing below "voice".');
  });

  it("before a step belong to the child, and `for` names one of several like nodes", () => {
    const bands = [{ id: "weak" }, { id: "fair", from: 2 }, { id: "good", from: 3 }];
    const limits = [{ ...limit("care-only", "fair"), for: { ids: ["care"] } }];
    const area: Rule = { combine: "highest", scale: "grades", bands, limits };
    const up = {
      combine: "lowest" as const,
      take: "band" as const,
      steps: [step("up", 1, { node: "voice", is: "good" })],
    };
    const result = rated(tiny(tree, { area, overall: up }), { c1: 3, c2: 3, v1: 3 });
    expect(nodeIn(result, "care")).toMatchObject({ found: "good", band: "fair" });
    expect(nodeIn(result, "voice")).toMatchObject({ found: "good", band: "good", limits: [] });
    expect(result).toMatchObject({ found: "fair", band: "good" });
  });

  it("on a judged node cap the value with the level", () => {
    const area: Rule = {
      combine: "judged",
      limits: [limit("cap", "some", { count: { kind: "item", is: "none" }, atLeast: 1 })],
    };
    const result = rated(tiny(tree, { area }), { care: "all", c1: 0, voice: "all", v1: 3 });
    expect(nodeIn(result, "care")).toMatchObject({ found: "all", band: "some", value: 1, points: 1, max: 3 });
    expect(nodeIn(result, "voice")).toMatchObject({ found: "all", band: "all", value: 3 });
    expect(result.points).toBe(4);
  });

  const placed = (combine: Rule["combine"], atMost: number): Rule => ({
    combine,
    take: "band",
    ...(combine === "median" || combine === "most-common" ? { ties: "lower" } : {}),
    limits: [{ id: "cap", atMost, when: always, because }],
  });

  it.each(["lowest", "highest", "median", "most-common"] as const)(
    "name a level by its number where %s chooses a place, so that the node above sees the cap too",
    (combine) => {
      const overall: Rule = { combine: "lowest", take: "band" };
      const result = rated(tiny(tree, { overall, area: placed(combine, 1) }), { c1: 2, c2: 2, v1: 3 });
      const care = { found: "most", band: "some", limits: [{ id: "cap", atMost: "some", binds: true }] };
      expect(nodeIn(result, "care")).toMatchObject(care);
      expect(result).toMatchObject({ value: 1, band: "some" });
    },
  );

  it("are refused where they choose a place by a number that no level has", () => {
    const framework = tiny(tree, { overall: { combine: "none" }, area: placed("lowest", 1.5) });
    expect(() => compile(framework)).toThrow('"1.5" is not a band of "care"');
  });

  it("name a level by its number where the rule gives no number", () => {
    const area: Rule = { combine: "judged", limits: [{ id: "cap", when: always, atMost: 1, because }] };
    expect(nodeIn(rated(tiny(tree, { area }), { care: "all", voice: "all" }), "care")).toMatchObject({
      band: "some",
      value: 1,
    });
  });
});
