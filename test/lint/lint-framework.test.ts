import fc from "fast-check";
import type { Framework, Issue } from "quality-frameworks";
import { lintFramework, strict } from "quality-frameworks/lint";
import { checkFramework } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frameworkTemplate } from "../../src/cli/commands/new/framework-template.js";
import { checkFrameworkShape } from "../../src/framework/check-framework.schema.js";
import { change, nothing } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import { anyPlace } from "../fixtures/places.js";
import { readSchemes } from "../schemes/scheme.js";
import { readBrokenFrameworks, soundFramework } from "./broken-framework.js";

const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

describe("lintFramework on a framework with one mistake", () => {
  it.each(readBrokenFrameworks())("$file: $why", ({ framework, issues }) => {
    expect(checkFrameworkShape(framework)).toEqual([]);
    const found = lintFramework(framework);
    const places = (list: readonly { readonly code: string; readonly severity: string; readonly path: string }[]) =>
      list.map(({ code, severity, path }) => ({ code, severity, path }));
    expect(places(found)).toEqual(places(issues));
    for (const [place, { says }] of issues.entries()) if (says !== undefined) expect(found[place]?.message).toBe(says);
    // Every issue says what to do about it.
    expect(found.filter(({ hint = "" }) => !/^[A-Z].*[.?]$/.test(hint))).toEqual([]);
    expect(found.filter(({ message }) => !/^[A-Z0-9"`].*\.$/.test(message))).toEqual([]);
  });
});

describe("lintFramework on frameworks that are right", () => {
  it("finds nothing in a sound one", () => {
    expect(lintFramework(soundFramework)).toEqual([]);
    expect(lintFramework(nightShelter)).toEqual([]);
  });

  it("finds nothing in the template of the command line", () => {
    expect(lintFramework(parse(frameworkTemplate, { schema: "core" }))).toEqual([]);
  });

  // The published schemes are written without texts and labels, and so are advised to add them. One has a limit that can never
  // lower anything: one step up from the worst grade is the grade that it caps at.
  it.each(readSchemes())("finds in the scoring of $title nothing that is not so", ({ file, framework }) => {
    const labels = [
      "statement-missing",
      "wording-missing",
      "verified-missing",
      "licence-missing",
      "sources-missing",
      "provenance-missing",
      "languages-missing",
      "publisher-missing",
    ];
    const others = codes(lintFramework(framework)).filter((code) => !labels.includes(code));
    expect(others).toEqual(file === "steps-up-and-down.yaml" ? ["limit-dead"] : []);
  });
});

describe("lintFramework", () => {
  it("gives errors first, then warnings, then advice", () => {
    const document = [
      ["/licence", nothing],
      ["/areas/0/standards/0/code", "1b"],
      ["/counts", { items: 9 }],
    ].reduce<unknown>((one, [place, value]) => change(one, place as string, value), soundFramework);
    expect(lintFramework(document as Framework).map(({ severity }) => severity)).toEqual([
      "error",
      "warning",
      "advice",
    ]);
  });

  it("does not change its input, nor freeze it", () => {
    const framework = structuredClone(soundFramework);
    lintFramework(framework);
    expect(framework).toEqual(soundFramework);
    expect(Object.isFrozen(framework)).toBe(false);
  });

  it("sees what was edited since the last look", () => {
    const framework = structuredClone(soundFramework);
    expect(lintFramework(framework)).toEqual([]);
    Object.assign(framework.areas[0] as object, { standards: framework.areas[0]?.standards?.slice(0, 1) });
    expect(codes(lintFramework(framework))).toContain("unknown-tag");
  });

  it("reports one mistake in a rule once, however many nodes have the rule", () => {
    const framework = change(soundFramework, "/scales/0/levels", ["not-met", "partly-met", "met"]) as Framework;
    const refused = lintFramework(framework).filter(({ severity }) => severity === "error");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toContain("The same holds for 1 more node.");
  });

  const values = [
    nothing,
    "",
    "door",
    "safety",
    0,
    -1,
    1e-7,
    3,
    1e12,
    true,
    [],
    {},
    { ids: ["door"] },
    { fact: "beds" },
    "judged",
  ];
  it("never throws on a document of the right shape", { timeout: 60_000 }, () => {
    const edit = fc.tuple(
      anyPlace(soundFramework),
      fc.constantFrom<unknown>(...values, ...Object.values(soundFramework.scoring)),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const document = edits.reduce<unknown>((one, [place, value]) => tryChange(one, place, value), soundFramework);
        if (checkFrameworkShape(document).length > 0) return;
        for (const { severity, message } of lintFramework(document as Framework)) {
          expect(["error", "warning", "advice"]).toContain(severity);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

// A place that an earlier edit took away stays away.
function tryChange(document: unknown, place: string, value: unknown): unknown {
  try {
    return change(document, place, value);
  } catch {
    return document;
  }
}

describe("a level that is not known, where something else was meant", () => {
  const limit = "/scoring/overall/limits/0/when";
  it.each([
    {
      why: "a number, asked of nodes that have no levels",
      place: limit,
      value: { count: { kind: "area", below: 70 }, atLeast: 1 },
      hint: "To ask for the number of a node, write value: { below: 70 }.",
    },
    {
      why: "a number, asked of a node that has levels too",
      place: limit,
      value: { from: 70 },
      hint: "Its levels: poor, fair, good. To ask for the number of a node, write value: { from: 70 }.",
    },
    {
      why: "one number, asked of a node below",
      place: limit,
      value: { all: [{ node: "door", is: 70 }] },
      hint: "To ask for the number of a node, write value: { from: 70, upTo: 70 }.",
    },
    {
      why: "a special answer",
      place: limit,
      value: { count: { kind: "item", is: "not-applicable" }, atLeast: 1 },
      hint: 'Its levels: not-met, partly-met, met. "not-applicable" is a special answer: write answer: not-applicable.',
    },
    {
      why: "a slip in a name",
      place: limit,
      value: { count: { kind: "item", is: "mett" }, atLeast: 1 },
      hint: "Its levels: not-met, partly-met, met.",
    },
    {
      why: "a number to be reached by nodes that have no levels",
      place: "/scoring/overall",
      value: { combine: "share", reaching: 50 },
      hint: "Name a level or band that the inputs stand on; where they have only a number, give their rule bands.",
    },
    {
      why: "a level of items to be reached by areas",
      place: "/scoring/overall",
      value: { combine: "share", reaching: "met" },
      hint: "Name a level or band that the inputs stand on; where they have only a number, give their rule bands.",
    },
    {
      why: "a slip in what is to be reached",
      place: "/scoring/overall",
      value: { combine: "share", of: { kind: "item" }, reaching: "mett" },
      hint: "Name a level of the inputs' scale.",
    },
  ])("$why", ({ place, value, hint }) => {
    const issues = lintFramework(change(soundFramework, place, value) as Framework);
    expect(issues.filter(({ code }) => code === "unknown-level").map((issue) => issue.hint)).toEqual([hint]);
  });
});

it("lint says that the dimensions of an item are not counted", () => {
  const dimensions = [{ of: ["first", "second"].map((id) => ({ id, scale: "steps" })) }];
  const standard = {
    combine: "mean",
    bands: [{ id: "poor" }, { id: "fair", from: 1 }],
    limits: [
      {
        id: "bad",
        when: { count: { kind: "item", is: "not-met" }, atLeast: 2 },
        atMost: "poor",
        because: { en: "Bad." },
      },
    ],
  };
  const framework = change(change(soundFramework, "/scoring/dimensions", dimensions), "/scoring/standard", standard);
  const issue = lintFramework(framework as Framework).find(({ code }) => code === "selector-empty");
  expect(issue?.hint).toMatch(
    /The dimensions of an item are not counted: ask one by its name, or make the ratings parts\.$/,
  );
});

describe("an exception that fits nothing", () => {
  it.each([
    {
      file: "rule-unused.exception",
      hint: "Correct what it is for; a rated item has a rule only with combine: judged.",
    },
    {
      file: "rule-unused.table",
      hint: "Put inside the node what the table asks for; a number measured elsewhere is an item on a range.",
    },
  ])("of $file is mended so: $hint", ({ file, hint }) => {
    const { framework } = readBrokenFrameworks().find((one) => one.file === file)!;
    const found = lintFramework(framework).filter(({ code }) => code === "rule-unused");
    expect(found.map((issue) => issue.hint)).toEqual([hint]);
  });
});

describe("levels below 0", () => {
  const tableOf = (when: object) => ({
    combine: "sum",
    scale: "trend",
    verdict: [{ band: "rising", when }],
    otherwise: "falling",
  });
  const lintOf = (rule: object) => {
    const scales = [
      {
        id: "trend",
        levels: [
          { id: "falling", value: -1 },
          { id: "rising", value: 1 },
        ],
      },
    ];
    const scoring = { provenance: "proposal", unrated: "exclude", area: rule, overall: { combine: "none" } };
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j" }] }];
    const framework = { id: "f", edition: "2026-01-01", title: { en: "F" }, scales, scoring, areas };
    return lintFramework(framework as unknown as Framework).filter(({ code }) => code === "value-negative").length;
  };

  it.each([
    { rule: { combine: "sum" }, warnings: 1 },
    { rule: { combine: "sum", start: 5 }, warnings: 0 },
    { rule: { combine: "sum", start: 0 }, warnings: 0 },
    { rule: { combine: "mean", as: "percent-of-range" }, warnings: 0 },
    { rule: { combine: "sum", bands: [{ id: "low" }, { id: "high", from: -1 }] }, warnings: 0 },
    { rule: { combine: "sum", bands: [{ id: "low" }, { id: "high", above: 0 }] }, warnings: 1 },
    { rule: tableOf({ value: { from: -1 } }), warnings: 0 },
    { rule: tableOf({ count: { kind: "item", value: { below: -0.5 } }, atLeast: 1 }), warnings: 0 },
    { rule: tableOf({ count: { kind: "item", value: { below: 0 } }, atLeast: 1 }), warnings: 1 },
  ])("below $rule give $warnings warnings", ({ rule, warnings }) => {
    expect(lintOf(rule)).toBe(warnings);
  });
});

describe("strict", () => {
  it("raises advice about labels to errors, and leaves all else", () => {
    const document = change(change(soundFramework, "/licence", nothing), "/sources/1", {
      id: "decree",
      title: "Decree",
    });
    const issues = lintFramework(document as Framework);
    expect(codes(issues)).toEqual(["source-unused", "licence-missing"]);
    expect(strict(issues).map(({ severity }) => severity)).toEqual(["advice", "error"]);
    expect(issues.map(({ severity }) => severity)).toEqual(["advice", "advice"]);
  });
});

describe("checkFramework", () => {
  it("says what is wrong with the shape, and nothing more while anything is", () => {
    const document = change(change(soundFramework, "/title", "Shelter"), "/licence", nothing);
    expect(codes(checkFramework(document))).toEqual(["wrong-type"]);
  });

  it("says what a shape cannot, once the shape is right", () => {
    expect(codes(checkFramework(change(soundFramework, "/licence", nothing)))).toEqual(["licence-missing"]);
    expect(checkFramework(soundFramework)).toEqual([]);
  });
});
