import { resolve } from "node:path";
import { build } from "esbuild";
import { type AssessmentScore, explain, type Framework, type Reason, type ReasonKind, score } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { nightShelter } from "../../fixtures/night-shelter.js";
import { keyQuestions, small, twoViews } from "./frameworks.js";

const scoreOf = (framework: Framework, rest: object = {}): AssessmentScore =>
  score(framework, { framework: framework.id, edition: framework.edition, responses: {}, ...rest });
const kindsOf = (reasons: readonly Reason[]): readonly ReasonKind[] => reasons.map((reason) => reason.kind);

const bedsOnly = small({}, [{ id: "a", standards: [{ id: "a1", appliesWhen: { fact: "beds", is: true } }] }]);

describe("explain", () => {
  it("explains the whole, with all that is inside it, where no node is asked for", () => {
    const explanation = explain(nightShelter, scoreOf(nightShelter, { responses: { "d1.a": 1 } }));
    expect(explanation.node).toMatchObject({ id: "night-shelter", kind: "framework" });
    expect(explanation.children[0]?.children[0]?.children[0]?.node.id).toBe("d1.a");
  });

  it("gives exact numbers beside the doubles that are shown", () => {
    const result = scoreOf(keyQuestions, { responses: { "l.1": 4, "l.2": 4, "l.3": 2 } });
    const stated = explain(keyQuestions, result, "led").reasons.find(({ kind }) => kind === "percent-of-maximum");
    expect(stated).toMatchObject({ percent: { exact: "250/3", shown: 83.33333333333333 } });
  });

  it("names the facts that keep an item from applying, and the node that carries the condition", () => {
    const facts = { "natural-person": true, employees: false };
    const [reason] = explain(czech, scoreOf(czech, { facts }), "s9.a").reasons;
    expect(reason).toMatchObject({
      kind: "does-not-apply",
      by: { id: "s9.a" },
      facts: [
        { id: "natural-person", value: true },
        { id: "employees", value: false },
      ],
    });
  });

  it("names no carrier where each node has a condition of its own", () => {
    const facts = { "natural-person": true, employees: false };
    const [, reason] = explain(czech, scoreOf(czech, { facts, responses: { "s10.a": 3 } }), "s10").reasons;
    expect(reason).toMatchObject({ kind: "does-not-apply", nodes: [{ id: "s10.c" }, { id: "s10.d" }], by: null });
  });

  it("says once what does not apply, where the whole combines the items themselves", () => {
    const framework = small({ overall: { combine: "mean", of: { kind: "item", except: { ids: ["b1"] } } } }, [
      { id: "a", standards: [{ id: "a1" }, { id: "a2", appliesWhen: { fact: "beds", is: true } }] },
      { id: "b", standards: [{ id: "b1", appliesWhen: { fact: "beds", is: true } }, { id: "b2" }] },
    ]);
    const { reasons } = explain(framework, scoreOf(framework, { facts: { beds: false }, responses: { a1: 1, b2: 1 } }));
    const excused = reasons.filter(({ kind }) => kind === "does-not-apply");
    expect(excused).toMatchObject([{ nodes: [{ id: "a2" }] }, { nodes: [{ id: "b1" }] }]);
  });

  it("gives the facts of what a rule chooses where all of that does not apply", () => {
    const framework = small({ area: { combine: "sum", of: { ids: ["a1"] } } }, [
      { id: "a", standards: [{ id: "a1", appliesWhen: { fact: "beds", is: true } }, { id: "a2" }] },
    ]);
    const { state, reasons } = explain(framework, scoreOf(framework, { facts: { beds: false } }), "a");
    expect(state).toBe("not-applicable");
    expect(reasons[0]).toMatchObject({
      kind: "does-not-apply",
      nodes: [{ id: "a" }],
      facts: [{ id: "beds", value: false }],
    });
  });

  it("says that a standard applies in proportion where a condition for that holds", () => {
    const facts = { "natural-person": true, employees: false };
    const kinds = kindsOf(explain(czech, scoreOf(czech, { facts }), "s10.a").reasons);
    expect(kinds).toEqual(["unrated", "in-proportion"]);
    expect(kindsOf(explain(czech, scoreOf(czech), "s10.a").reasons)).toEqual(["unrated"]);
  });

  it("does not say so while the fact that decides is not known", () => {
    const framework = small({}, [{ id: "a", standards: [{ id: "a1", inProportionWhen: { fact: "law", is: true } }] }]);
    expect(kindsOf(explain(framework, scoreOf(framework), "a1").reasons)).toEqual(["unrated"]);
  });

  it("says that an item is below its floor where it is under it, and not where it stands on it", () => {
    const floorOf = (level: string) => {
      const result = scoreOf(twoViews, { responses: { a: level } });
      return kindsOf(explain(twoViews, result, "a").reasons).includes("below-floor");
    };
    expect([floorOf("no"), floorOf("partly")]).toEqual([true, false]);
  });

  it("names the facts that a condition turned round lacks", () => {
    const because = { en: "The law." };
    const limits = [{ id: "law", when: { not: { fact: "law", is: true } }, atMost: 1, because }];
    const framework = small({ area: { combine: "sum", limits } });
    const { state, reasons } = explain(framework, scoreOf(framework, { responses: { a1: 3 } }), "a");
    expect(state).toBe("withheld");
    expect(reasons.find(({ kind }) => kind === "condition-unknown")).toMatchObject({
      of: "limit",
      facts: [{ id: "law" }],
    });
  });

  it("moves no case that the table of verdicts leaves open", () => {
    const framework = small({
      area: {
        combine: "lowest",
        take: "band",
        scale: "steps",
        verdict: [{ band: "all", when: { from: "all" } }],
        otherwise: "not-settled",
        steps: [{ id: "up", when: { from: "none" }, step: 1, because: { en: "Up." } }],
      },
    });
    const kinds = kindsOf(explain(framework, scoreOf(framework, { responses: { a1: 1, a2: 2 } }), "a").reasons);
    expect(kinds).toEqual(["lowest", "verdict-failed", "verdict-open", "rule"]);
  });

  it("tries no verdict below the first that holds", () => {
    const when = { value: { from: 1 } };
    const verdict = [
      { band: "some", when },
      { band: "most", when },
    ];
    const framework = small({ area: { combine: "sum", scale: "steps", verdict, otherwise: "none" } });
    const { band, reasons } = explain(framework, scoreOf(framework, { responses: { a1: 1, a2: 2 } }), "a");
    expect(band?.id).toBe("some");
    expect(kindsOf(reasons)).toEqual(["sum", "verdict-held", "rule"]);
  });

  it("says nothing of what is possible where no rating can bring a result", () => {
    const framework = small({ overall: { combine: "none" } });
    expect(kindsOf(explain(framework, scoreOf(framework)).reasons)).toEqual([
      "not-scored",
      "coverage",
      "rule",
      "provenance",
    ]);
  });

  it("counts in percent what combines percentages alone", () => {
    const rules = (second: "percent" | "points") =>
      small({
        exceptions: [{ for: { ids: ["b"] }, combine: "sum", as: second }],
        area: { combine: "sum", as: "percent" },
        overall: { combine: "mean" },
      });
    const unitOf = (framework: Framework) => explain(framework, scoreOf(framework)).unit;
    expect([unitOf(rules("percent")), unitOf(rules("points"))]).toEqual(["percent", "points"]);
  });

  it("explains groupings and their groups, with the nodes in them", () => {
    const result = scoreOf(twoViews, { responses: { a: 1, b: 0 } });
    const [grouping] = explain(twoViews, result).groupings;
    expect(grouping?.children.map((group) => group.node.id)).toEqual(["structure", "process", "monitoring"]);
    expect(explain(twoViews, result, "process").children.map((item) => item.node.id)).toEqual(["b", "c", "f"]);
  });

  it("explains a dimension by the id of its item and its own, or by its own where it is the only one", () => {
    const dimensions = (ids: readonly string[]) => ({
      standard: { combine: "sum" as const },
      dimensions: [{ for: { ids }, of: [{ id: "plan", scale: "points" }] }],
    });
    const many = small(dimensions(["a1", "a2"]));
    const one = small(dimensions(["a1"]));
    const responses = { a1: { rating: { plan: 40 } } };
    expect(explain(many, scoreOf(many, { responses }), "a1.plan").value?.shown).toBe(40);
    expect(explain(one, scoreOf(one, { responses }), "plan").node.id).toBe("a1.plan");
    expect(() => explain(many, scoreOf(many, { responses }), "plan")).toThrow('called "plan"');
  });

  it("takes an id for a node of the tree before it takes it for a dimension", () => {
    const framework = small(
      { standard: { combine: "sum" }, dimensions: [{ for: { ids: ["a1"] }, of: [{ id: "b", scale: "points" }] }] },
      [{ id: "a", standards: [{ id: "a1" }, { id: "a1.b" }] }],
    );
    expect(explain(framework, scoreOf(framework), "a1.b").node.kind).toBe("standard");
  });

  it("tells what a person decided, with the band computed", () => {
    const responses = { "l.1": 4, "l.2": 4, "l.3": 4 };
    const overrides = [{ id: "led", band: "good", reason: "Too early.", role: "inspector", on: "2026-05-06" }];
    const { band, reasons } = explain(keyQuestions, scoreOf(keyQuestions, { responses, overrides }), "led");
    expect(band?.id).toBe("good");
    expect(reasons.find(({ kind }) => kind === "override")).toMatchObject({
      computed: { id: "outstanding" },
      final: { id: "good" },
      role: "inspector",
    });
  });

  it("keeps what stands on prototypes out of what was chosen", () => {
    const framework: Framework = {
      ...small({}),
      scales: [
        {
          id: "steps",
          levels: [
            { id: "constructor", value: 0 },
            { id: "valueof", value: 1 },
          ],
        },
      ],
      special: [],
    };
    const stored = JSON.parse(JSON.stringify(scoreOf(framework, { responses: { a1: "constructor", a2: 1 } })));
    expect(explain(framework, stored, "a").points?.shown).toBe(1);
  });

  it("gives an id that is unknown back with the nearest ones", () => {
    const result = scoreOf(czech);
    expect(() => explain(czech, result, "s7.z")).toThrow('Did you mean "s7.a" or "s7.b" or "s7.c"?');
    expect(() => explain(czech, result, "__proto__")).toThrow(expect.objectContaining({ code: "unknown-id" }));
  });

  it.each([
    { why: "another framework", framework: nightShelter, result: scoreOf(keyQuestions) },
    { why: "another edition", framework: czech, result: scoreOf(editions[0]) },
    { why: "no score", framework: czech, result: JSON.parse("null") },
    { why: "a list", framework: czech, result: JSON.parse("[]") },
    { why: "a score without its parts", framework: nightShelter, result: { ...scoreOf(nightShelter), children: [] } },
    { why: "a score without counts", framework: nightShelter, result: { ...scoreOf(nightShelter), counts: undefined } },
    {
      why: "a score that was changed by hand",
      framework: nightShelter,
      result: { ...scoreOf(nightShelter), value: 99 },
    },
    {
      why: "the same framework with other rules",
      framework: small({ overall: { combine: "mean" } }),
      result: scoreOf(small({}), { responses: { a1: 1, b1: 2 } }),
    },
    {
      why: "the same framework with other facts",
      framework: czech,
      result: { ...scoreOf(czech, { responses: { "s9.a": 3 } }), facts: { "natural-person": true, employees: false } },
    },
    {
      why: "a state that was changed by hand",
      framework: small({ overall: { combine: "none" } }),
      result: { ...scoreOf(small({ overall: { combine: "none" } })), state: "unrated" as const },
    },
    {
      why: "ratings of what does not apply by its facts",
      framework: bedsOnly,
      result: { ...scoreOf(bedsOnly, { responses: { a1: 1 } }), facts: { beds: false } },
    },
    {
      why: "the same framework with another scale",
      framework: { ...small({}), special: [] },
      result: scoreOf(small({}), { responses: { a1: "refused" } }),
    },
  ])("refuses $why", ({ framework, result }) => {
    expect(() => explain(framework, result)).toThrow(expect.objectContaining({ code: "wrong-framework" }));
  });

  it("stays out of a bundle that only scores", async () => {
    const { metafile } = await build({
      stdin: { contents: 'export { score } from "./src/index.ts"', resolveDir: resolve(".") },
      bundle: true,
      write: false,
      metafile: true,
      treeShaking: true,
      format: "esm",
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    expect(used.filter(([file]) => file.includes("/explain/"))).toEqual([]);
  });
});
