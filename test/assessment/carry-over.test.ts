import {
  type Assessment,
  type CarriedOver,
  type Crosswalk,
  carryOver,
  checkAssessment,
  defineFramework,
  type Framework,
  type Relation,
  respond,
  safeCarryOver,
  score,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";

const steps = {
  id: "steps",
  levels: [
    { id: "not-met", value: 0, title: { en: "not met" } },
    { id: "partly", value: 1, title: { en: "partly met" } },
    { id: "met", value: 2, title: { en: "met" } },
  ],
} as const;

const from: Framework = defineFramework({
  id: "shelter",
  edition: "2020-01-01",
  title: { en: "Shelter" },
  scales: [steps],
  special: [{ id: "na", number: 9, effect: "not-applicable", requires: ["reason"], title: { en: "does not apply" } }],
  facts: [
    { id: "beds", unknown: true, title: { en: "It has beds." } },
    { id: "night", unknown: true, title: { en: "It is open at night." } },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "sum" },
    overall: { combine: "sum", as: "percent", bands: [{ id: "weak" }, { id: "good", from: 50 }], override: "free" },
  },
  areas: [{ id: "house", standards: ["door", "bed", "food", "talk", "rule"].map((id) => ({ id })) }],
});

const to: Framework = {
  ...from,
  id: "hostel",
  edition: "2026-01-01",
  areas: [{ id: "place", standards: ["entry", "exit", "rest", "meal"].map((id) => ({ id })) }],
};

const old: Assessment = {
  framework: "shelter",
  edition: "2020-01-01",
  id: "ours-2025",
  on: "2025-05-05",
  unit: { id: "ours" },
  evidence: [{ id: "photo" }, { id: "plan" }],
  responses: {},
};

interface Trial {
  readonly relations?: readonly Relation[];
  readonly scales?: Crosswalk["scales"];
  readonly about?: Partial<Assessment>;
  readonly target?: Framework;
}

/** Carries responses over and sees that what comes out is an assessment of the other framework. */
function carry(responses: Assessment["responses"], { relations = [], scales, about, target = to }: Trial): CarriedOver {
  const crosswalk: Crosswalk = {
    from: { framework: "shelter", edition: "2020-01-01" },
    to: { framework: target.id, edition: target.edition },
    relations,
    ...(scales !== undefined && { scales }),
  };
  const result = carryOver({ ...old, ...about, responses }, crosswalk, { from, to: target });
  expect(checkAssessment(target, result.assessment).filter((issue) => issue.severity === "error")).toEqual([]);
  return result;
}

const equal: Relation = { from: ["door"], to: ["entry"], relation: "equal", confidence: "high" };

describe("carryOver takes over", () => {
  it.each([
    { why: "a number", response: 2 },
    { why: "a level by its id", response: "partly" },
    {
      why: "a record with everything in it",
      response: { rating: 1, comment: "Stuck.", evidence: ["photo"], due: "2026-06-01", role: "night-staff" },
    },
    { why: "a comment without a rating", response: { comment: "Not looked at." } },
    { why: "a special answer with its reason", response: { rating: "na", reason: "No door." } },
    { why: "a special answer by its number", response: { rating: 9, reason: "No door." } },
    { why: "a record with nothing in it yet", response: {} },
  ])("$why as it was, where one item equals one item for sure", ({ response }) => {
    const result = carry({ door: response }, { relations: [equal] });
    expect(result.assessment.responses).toEqual({ entry: response });
    expect(result.carried).toEqual([
      {
        item: "entry",
        from: ["door"],
        relation: "equal",
        confidence: "high",
        needsConfirmation: false,
        doubts: [],
        response,
        by: [equal],
      },
    ]);
    expect([result.toConfirm, result.leftBehind]).toEqual([[], []]);
  });

  it("what the assessment says of the unit, the day, people and evidence, under the name of the other framework", () => {
    const about = { assessors: [{ role: "manager" }], participants: [{ role: "client", count: 2 }], comment: "Calm." };
    const result = carry({}, { about: { ...about, perspective: "peer" } });
    const { id: _, ...kept } = old;
    expect(result.assessment).toEqual({
      ...kept,
      ...about,
      perspective: "peer",
      framework: "hostel",
      edition: "2026-01-01",
    });
  });

  it("the number that a level has there, where the value of the level changed", () => {
    const levels = steps.levels.map((level) => ({ ...level, value: level.value * 10 }));
    const target = { ...to, scales: [{ ...steps, levels }] };
    expect(carry({ door: 2 }, { relations: [equal], target }).assessment.responses).toEqual({ entry: "met" });
  });
});

describe("carryOver only proposes", () => {
  it.each<{ why: string; relations: readonly Relation[]; doubts: readonly string[]; response: unknown }>([
    { why: "a smaller meaning", relations: [{ ...equal, relation: "subset" }], doubts: ["relation"], response: 2 },
    { why: "a larger meaning", relations: [{ ...equal, relation: "superset" }], doubts: ["relation"], response: 2 },
    {
      why: "medium confidence",
      relations: [{ ...equal, confidence: "medium" }],
      doubts: ["confidence"],
      response: 2,
    },
    {
      why: "a confidence that nobody states",
      relations: [{ from: ["door"], to: ["entry"], relation: "equal" }],
      doubts: ["confidence"],
      response: 2,
    },
    {
      why: "one item that became two",
      relations: [{ ...equal, to: ["entry", "exit"] }],
      doubts: ["several"],
      response: 2,
    },
    {
      why: "two relations that lead to one item",
      relations: [equal, { ...equal, from: ["bed"] }],
      doubts: ["several"],
      response: 2,
    },
    {
      why: "no rating at all where two items only share something",
      relations: [{ ...equal, relation: "intersects" }],
      doubts: ["relation"],
      response: null,
    },
    {
      why: "no rating where two items that became one were rated differently",
      relations: [{ ...equal, from: ["door", "food"] }],
      doubts: ["several", "ratings-differ"],
      response: null,
    },
    {
      why: "no rating where one of two items that became one was not rated",
      relations: [{ ...equal, from: ["door", "talk"] }],
      doubts: ["several", "partly-rated"],
      response: null,
    },
  ])("$why", ({ relations, doubts, response }) => {
    const result = carry({ door: 2, bed: "met", food: 0 }, { relations });
    expect(result.assessment.responses).toEqual({});
    expect(result.toConfirm[0]).toMatchObject({ item: "entry", needsConfirmation: true, doubts, response });
    expect(result.toConfirm[0]?.by).toEqual(relations);
  });

  it("a merger with all that was said, the earliest day and no role where two roles answered", () => {
    const responses = {
      door: { rating: 1, comment: "Stuck.", evidence: ["photo"], due: "2026-07-01", role: "night-staff" },
      bed: { rating: "partly", comment: "Short.", evidence: ["photo", "plan"], due: "2026-06-01", role: "manager" },
    };
    const { toConfirm } = carry(responses, { relations: [{ ...equal, from: ["door", "bed"], to: ["rest"] }] });
    expect(toConfirm[0]?.response).toEqual({
      rating: 1,
      comment: "Stuck.\nShort.",
      evidence: ["photo", "plan"],
      due: "2026-06-01",
    });
    expect(toConfirm[0]?.from).toEqual(["door", "bed"]);
  });

  it("what a person can confirm with respond, and the result counts", () => {
    const result = carry({ door: 2 }, { relations: [{ ...equal, relation: "superset" }] });
    const [proposal] = result.toConfirm;
    const confirmed = respond(result.assessment, { [proposal!.item]: proposal!.response! });
    expect(score(to, result.assessment).coverage.rated).toBe(0);
    expect(score(to, confirmed).coverage.rated).toBe(1);
  });
});

describe("carryOver through somebody's reading", () => {
  const worded = (framework: Framework, texts: Readonly<Record<string, string>>): Framework => ({
    ...framework,
    areas: [
      {
        id: "all",
        standards: Object.entries(texts).map(([id, text]) => ({ id, ...(text && { statement: { en: text } }) })),
      },
    ],
  });
  const yesNo = {
    id: "yes-no",
    levels: [
      { id: "no", value: 0 },
      { id: "yes", value: 1 },
    ],
  };
  const levels = [{ from: "steps", to: "yes-no", levels: [{ from: "met", to: "yes" }], confidence: "high" as const }];
  const before = worded(from, { door: "It opens." });
  const read = (target: Framework, wording: Crosswalk["wording"], item = "entry"): CarriedOver => {
    const crosswalk: Crosswalk = {
      from: { framework: before.id, edition: before.edition },
      to: { framework: target.id, edition: target.edition },
      ...(wording && { wording }),
      relations: [{ ...equal, to: [item] }],
      scales: target.scales.includes(steps) ? [] : levels,
    };
    return carryOver({ ...old, responses: { door: 2 } }, crosswalk, { from: before, to: target });
  };

  it.each([
    { why: "other words", target: worded(to, { entry: "It can be opened." }), response: 2 },
    {
      why: "levels that it pairs",
      target: { ...worded(to, { entry: "It opens." }), scales: [yesNo] },
      response: "yes",
    },
  ])("proposes only, for $why, however sure the crosswalk is", ({ target, response }) => {
    const { assessment, toConfirm } = read(target, "interpretive");
    expect(assessment.responses).toEqual({});
    expect(toConfirm).toMatchObject([{ item: "entry", confidence: "high", doubts: ["reading"], response }]);
    expect(read(target, "official").assessment.responses).toEqual({ entry: response });
    expect(read(target, undefined).assessment.responses).toEqual({ entry: response });
  });

  it("is certain where the words are the same, because nothing was read into them", () => {
    const target = worded(to, { entry: "It opens." });
    expect(read(target, "interpretive").assessment.responses).toEqual({ entry: 2 });
  });

  it("is certain for items without words under one id in two editions, and nowhere else", () => {
    const bare = worded(from, { door: "" });
    const later = (id: string): Framework => ({ ...bare, id, edition: "2026-01-01" });
    const carried = (target: Framework): CarriedOver => {
      const relations = [{ ...equal, to: ["door"] }];
      const to = { framework: target.id, edition: target.edition };
      const crosswalk = {
        from: { framework: "shelter", edition: "2020-01-01" },
        to,
        wording: "interpretive",
        relations,
      } as const;
      return carryOver({ ...old, responses: { door: 2 } }, crosswalk, { from: bare, to: target });
    };
    expect(carried(later("shelter")).assessment.responses).toEqual({ door: 2 });
    expect(carried(later("hostel")).toConfirm).toMatchObject([{ doubts: ["reading"] }]);
  });
});

describe("carryOver reads levels", () => {
  const target = (levels: Framework["scales"][number]["levels"], id = "steps"): Framework => ({
    ...to,
    scales: [{ id, levels: levels ?? [] }],
  });

  it.each([
    { why: "has one level more", scales: target([...steps.levels, { id: "beyond", value: 3 }]) },
    {
      why: "has another name for the level",
      scales: target(steps.levels.map((level) => ({ ...level, title: { en: "x" } }))),
    },
    { why: "has another id", scales: target(steps.levels, "other-steps") },
    { why: "has the levels in another order", scales: target(steps.levels.toReversed()) },
  ])("and says nothing where the scale $why", ({ scales }) => {
    const result = carry({ door: { rating: 2, comment: "Fine." } }, { relations: [equal], target: scales });
    expect(result.assessment.responses).toEqual({});
    expect(result.toConfirm).toMatchObject([{ doubts: ["levels"], response: { comment: "Fine." } }]);
  });

  const other = target(
    [
      { id: "no", value: 0 },
      { id: "yes", value: 1 },
    ],
    "yes-or-no",
  );
  const pairs = [
    { from: "not-met", to: "no" },
    { from: 2, to: "yes" },
  ];

  it.each([
    { confidence: "high", certain: true },
    { confidence: "medium", certain: false },
    { confidence: undefined, certain: false },
  ] as const)("by what the crosswalk declares, with confidence $confidence", ({ confidence, certain }) => {
    const scales = [{ from: "steps", to: "yes-or-no", levels: pairs, ...(confidence && { confidence }) }];
    const result = carry({ door: "met" }, { relations: [equal], target: other, scales });
    const [one] = certain ? result.carried : result.toConfirm;
    expect(one).toMatchObject({ response: "yes", confidence: confidence ?? null, needsConfirmation: !certain });
    const without = carry({ door: "partly" }, { relations: [equal], target: other, scales });
    expect(without.toConfirm).toMatchObject([{ doubts: ["levels"], response: null }]);
  });

  it("and takes none of two counterparts", () => {
    const levels = [...pairs, { from: "met", to: "no" }];
    const scales = [{ from: "steps", to: "yes-or-no", levels, confidence: "high" as const }];
    expect(carry({ door: 2 }, { relations: [equal], target: other, scales }).toConfirm).toMatchObject([
      { doubts: ["levels"] },
    ]);
  });

  it("and asks for what the level needs there", () => {
    const levels = steps.levels.map((level) => ({ ...level, requires: ["evidence" as const] }));
    const strict = target(levels);
    const result = carry(
      { door: 2, bed: { rating: 2, evidence: ["photo"] } },
      {
        relations: [equal, { ...equal, from: ["bed"], to: ["rest"] }],
        target: strict,
      },
    );
    expect(result.toConfirm).toMatchObject([{ item: "entry", doubts: ["requirement"], response: 2 }]);
    expect(result.assessment.responses).toEqual({ rest: { rating: 2, evidence: ["photo"] } });
  });

  it("and knows a special answer only where it does the same there", () => {
    const special = [{ id: "na", effect: "left-out" as const }];
    const result = carry(
      { door: { rating: "na", reason: "No door." } },
      {
        relations: [equal],
        target: { ...to, special },
      },
    );
    expect(result.toConfirm).toMatchObject([{ doubts: ["levels"], response: { reason: "No door." } }]);
  });
});

describe("carryOver on dimensions", () => {
  const dimensions = (ids: readonly string[]) => [{ of: ids.map((id) => ({ id, scale: "steps" })) }];
  const side = (framework: Framework, ids: readonly string[]): Framework => ({
    ...framework,
    scoring: { ...framework.scoring, standard: { combine: "sum" }, dimensions: dimensions(ids) },
  });
  const before = side(from, ["plan", "do"]);
  const crosswalk: Crosswalk = {
    from: { framework: "shelter", edition: "2020-01-01" },
    to: { framework: "hostel", edition: "2026-01-01" },
    relations: [equal],
  };
  const done = (target: Framework, rating: unknown) =>
    carryOver({ ...old, responses: { door: { rating, reason: "So." } } } as Assessment, crosswalk, {
      from: before,
      to: target,
    });

  it.each([{ rating: { plan: 2, do: "partly" } }, { rating: { plan: 2 } }, { rating: "na" }])(
    "takes $rating over where both sides have the same",
    ({ rating }) => {
      expect(done(side(to, ["do", "plan"]), rating).assessment.responses).toEqual({ entry: { rating, reason: "So." } });
    },
  );

  it.each([{ ids: ["plan"] }, { ids: ["plan", "do", "check"] }, { ids: [] }])(
    "leaves the rating open where the other side has $ids",
    ({ ids }) => {
      const target = ids.length === 0 ? to : side(to, ids);
      expect(done(target, { plan: 2, do: 1 }).toConfirm).toMatchObject([
        { doubts: ["levels"], response: { reason: "So." } },
      ]);
    },
  );
});

describe("carryOver lists", () => {
  it("what has no counterpart, on either side, and what the crosswalk forgets", () => {
    const relations: Relation[] = [
      equal,
      { from: ["bed"], to: [], relation: "none" },
      { from: [], to: ["exit"], relation: "none" },
      { from: ["talk"], to: ["rest"], relation: "equal", confidence: "high" },
    ];
    const result = carry({ door: 1, bed: 1, food: 1 }, { relations });
    expect(result.open).toEqual([
      { item: "exit", why: "no-counterpart" },
      { item: "rest", why: "not-rated" },
      { item: "meal", why: "no-relation" },
    ]);
    expect(result.leftBehind).toEqual([
      { kind: "response", id: "bed", why: "no-counterpart" },
      { kind: "response", id: "food", why: "no-relation" },
    ]);
  });

  it("no proposal where a relation between two items says none", () => {
    const result = carry({ door: 1 }, { relations: [{ ...equal, relation: "none" }] });
    expect(result.toConfirm).toEqual([]);
    expect(result.leftBehind).toEqual([{ kind: "response", id: "door", why: "no-counterpart" }]);
  });

  it("a fact that the other side gives another kind of value", () => {
    const target = { ...to, facts: [{ id: "beds", unknown: 0, title: { en: "It has beds." } }] };
    const result = carry({}, { target, about: { facts: { beds: true } } });
    expect(result.leftBehind).toEqual([{ kind: "fact", id: "beds", why: "another-meaning" }]);
  });

  it("a response whose counterpart does not apply to the unit", () => {
    const standards = [{ id: "entry", appliesWhen: { fact: "beds", is: true } }];
    const target = { ...to, areas: [{ id: "place", standards }] };
    const about = { unit: { id: "ours", facts: { beds: false } } };
    const result = carry({ door: 1 }, { relations: [equal], target, about });
    expect(result.leftBehind).toEqual([{ kind: "response", id: "door", why: "does-not-apply" }]);
    expect([result.carried, result.toConfirm, result.open]).toEqual([[], [], []]);
  });

  it("facts that the other side does not declare, or declares as something else", () => {
    const facts = [
      { id: "beds", unknown: true, title: { en: "It rents beds out." } },
      { id: "night", unknown: true, title: { en: "It is open at night.", cs: "Má otevřeno v noci." } },
    ];
    const target = { ...to, facts };
    const about = {
      unit: { id: "ours", facts: { beds: true, night: false } },
      facts: { night: { value: true, reason: "Since May." } },
    };
    const result = carry({}, { target, about });
    expect(result.assessment.unit).toEqual({ id: "ours", facts: { night: false } });
    expect(result.assessment.facts).toEqual(about.facts);
    expect(result.leftBehind).toEqual([{ kind: "unit-fact", id: "beds", why: "another-meaning" }]);
    const { facts: _, ...bare } = to;
    expect(carry({}, { target: bare, about }).leftBehind.map((one) => `${one.kind} ${one.id} ${one.why}`)).toEqual([
      "unit-fact beds not-declared",
      "unit-fact night not-declared",
      "fact night not-declared",
    ]);
  });

  it("overrides, which were decided on a result of the other text", () => {
    const overrides = [{ id: "shelter", band: "good", reason: "Mended on site.", role: "inspector" }];
    const result = carry({ door: 0 }, { relations: [equal], about: { overrides } });
    expect(result.assessment.overrides).toBeUndefined();
    expect(result.leftBehind).toEqual([{ kind: "override", id: "shelter", why: "decided-on-another-result" }]);
  });
});

describe("the id of what was carried over", () => {
  const crosswalk: Crosswalk = {
    from: { framework: "shelter", edition: "2020-01-01" },
    to: { framework: "hostel", edition: "2026-01-01" },
    relations: [equal],
  };

  it("is never that of the old assessment, which keeps its key", () => {
    const { assessment } = carryOver(old, crosswalk, { from, to });
    expect(Object.keys(assessment)).not.toContain("id");
    expect(assessment.unit).toEqual(old.unit);
  });

  it("is the one that was given", () => {
    expect(carryOver(old, crosswalk, { from, to, id: "ours-2025-hostel" }).assessment.id).toBe("ours-2025-hostel");
    const { id: _, ...bare } = old;
    expect(carryOver(bare, crosswalk, { from, to, id: "ours-2025" }).assessment.id).toBe("ours-2025");
  });

  it.each<{ why: string; id: unknown; said: string }>([
    { why: "that of the old assessment", id: "ours-2025", said: "invalid-document duplicate-id /id" },
    { why: "no text", id: 7, said: "invalid-document wrong-type /id" },
    { why: "an empty text", id: " ", said: "invalid-document empty-text /id" },
  ])("is refused where it is $why", ({ id, said }) => {
    const result = safeCarryOver(old, crosswalk, { from, to, id: id as string });
    expect(
      result.ok ? [] : [result.error.code, ...result.error.issues.map((one) => `${one.code} ${one.path}`)],
    ).toEqual(said.replace(" ", "\n").split("\n"));
  });
});

describe("carryOver refuses", () => {
  const crosswalk: Crosswalk = {
    from: { framework: "shelter", edition: "2020-01-01" },
    to: { framework: "hostel", edition: "2026-01-01" },
    relations: [equal],
  };
  const refused = (assessment: unknown, given: unknown): string => {
    const result = safeCarryOver(assessment, given, { from, to });
    if (result.ok) return "nothing";
    return [result.error.code, ...result.error.issues.map(({ code, path }) => `${code} ${path}`)].join(", ");
  };

  it.each<{ why: string; assessment?: unknown; given?: unknown; said: string }>([
    { why: "no assessment", assessment: null, said: "invalid-assessment, not-a-document /assessment" },
    {
      why: "an unknown item and a crosswalk of others, at once",
      assessment: { ...old, responses: { window: 1 } },
      given: { ...crosswalk, to: { framework: "inn", edition: "2026-01-01" } },
      said: "invalid-assessment, unknown-item /assessment/responses/window, wrong-crosswalk /crosswalk/to",
    },
    { why: "no crosswalk", given: "shelter--hostel", said: "invalid-document, wrong-type /crosswalk" },
    {
      why: "relations of no known kind",
      given: { ...crosswalk, relations: [{ from: ["door"], to: "entry", relation: "same" }] },
      said: "invalid-document, wrong-type /crosswalk/relations/0/to, not-allowed /crosswalk/relations/0/relation",
    },
    {
      why: "items that are not there",
      given: { ...crosswalk, relations: [{ ...equal, to: ["entri"] }] },
      said: "invalid-document, unknown-item /crosswalk/relations/0/to/0",
    },
    {
      why: "scales and levels that are not there",
      given: {
        ...crosswalk,
        scales: [{ from: "step", to: "steps", levels: [{ from: 1, to: "mett" }] }],
      },
      said: "invalid-document, unknown-scale /crosswalk/scales/0/from, unknown-level /crosswalk/scales/0/levels/0/to",
    },
  ])("$why", ({ assessment = old, given = crosswalk, said }) => {
    expect(refused(assessment, given)).toBe(said);
  });

  it("a crosswalk the wrong way round, and says how to turn it", () => {
    const result = safeCarryOver(
      old,
      { ...crosswalk, from: crosswalk.to, to: crosswalk.from, relations: [] },
      { from, to },
    );
    expect(result.ok ? [] : result.error.issues.map((issue) => issue.hint)).toEqual(
      Array(2).fill("The crosswalk goes the other way: turn it with reverseCrosswalk."),
    );
    expect(() => carryOver(old, { ...crosswalk, relations: [{ ...equal, to: ["x"] }] }, { from, to })).toThrow(
      /no item/,
    );
  });
});
