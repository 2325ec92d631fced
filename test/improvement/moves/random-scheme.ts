import fc from "fast-check";
import {
  type Assessment,
  compile,
  type Framework,
  type Limit,
  QualityError,
  type Response,
  type Rule,
} from "quality-frameworks";

/** A small framework of any make, with an assessment of it. */
export interface RandomScheme {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

const because = { en: "So it is." };
const areaBands = [
  { id: "weak", value: 0, from: 30 },
  { id: "fair", value: 1, from: 50 },
  { id: "good", value: 2, from: 80 },
];
const ordinal = { take: "band", ties: "lower" } as const;

// Rules that a search may see through, and rules that it may not.
const numberRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule[]>(
    { combine: "sum" },
    { combine: "mean" },
    { combine: "sum", as: "percent" },
    { combine: "mean", as: "percent-of-range" },
  ),
  fc.constantFrom<Rule[]>(
    { combine: "mean", as: "percent", round: { to: 20, mode: "half-even" } },
    { combine: "geometric-mean", round: { to: 0.1, mode: "half-up" } },
    { combine: "share", reaching: "l1" },
    { combine: "count", reaching: "l1" },
    { combine: "lowest" },
    { combine: "median", ties: "middle" },
    { combine: "most-common", ties: "lower" },
    { combine: "mean", minimumCoverage: 60 },
    // Below its lowest band a node has none: lint refuses that, and the search must not trust it.
    { combine: "mean", as: "percent", bands: areaBands },
    { combine: "sum", as: "percent", bands: areaBands },
  ),
);

const limit: fc.Arbitrary<Limit> = fc.constantFrom<Limit[]>(
  { id: "one-low", when: { count: { kind: "item", is: "l0" }, atLeast: 1 }, atMost: "fair", because },
  { id: "two-low", when: { count: { kind: "item", below: "l1" }, atLeast: 2 }, atMost: "weak", because },
  { id: "tagged", when: { count: { tagged: "a", below: "l1" }, atLeast: 1 }, atMost: "weak", because },
  { id: "weak-area", when: { count: { kind: "area", is: "weak" }, atLeast: 1 }, atMost: "weak", because },
  { id: "low-area", when: { node: "area0", value: { below: 1 } }, atMost: "weak", because },
  { id: "good-one", when: { node: "i0", is: "l1" }, atMost: "fair", because },
);

const bands = fc
  .record({ fair: fc.integer({ min: 5, max: 60 }), more: fc.integer({ min: 5, max: 40 }) })
  .map(({ fair, more }) => [{ id: "weak" }, { id: "fair", from: fair }, { id: "good", above: fair + more }]);

const whole: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .record<Partial<Record<keyof Rule, unknown>>>({
      combine: fc.constantFrom("sum" as const, "mean" as const, "lowest" as const),
      as: fc.constantFrom(undefined, "percent" as const, "percent" as const, "percent-of-range" as const),
      bands,
      of: fc.constantFrom(undefined, undefined, undefined, { kind: "item" as const }),
      take: fc.constantFrom(undefined, undefined, "points" as const, "band" as const),
      limits: fc.array(limit, { maxLength: 2 }),
      minimumCoverage: fc.constantFrom(undefined, undefined, 70),
    })
    .map((rule) => JSON.parse(JSON.stringify(rule)) as Rule),
  fc.constantFrom<Rule[]>(
    { combine: "lowest", of: { kind: "item" }, ...ordinal },
    { combine: "most-common", of: { kind: "item" }, ...ordinal },
    {
      combine: "none",
      scale: "verdicts",
      verdict: [
        { band: "weak", when: { count: { kind: "item", is: "l0" }, atLeast: 2 } },
        { band: "good", when: { count: { kind: "item", below: "l1" }, atMost: 0 } },
      ],
      otherwise: "fair",
    },
    {
      combine: "none",
      scale: "verdicts",
      verdict: [{ band: "fair", when: { count: { kind: "item", is: "l1" }, atLeast: 2 } }],
      otherwise: "weak",
      steps: [{ id: "up", when: { node: "i0", from: "l1" }, step: 1, because }],
    },
  ),
);

// Weights and levels are few, so that items which can stand in each other's place are common.
const item = fc.record({
  weight: fc.constantFrom(1, 1, 1, 1, 2, 0.5, 0),
  tagged: fc.boolean(),
  split: fc.constantFrom(false, false, false, true),
  scale: fc.constantFrom("steps", "steps", "steps", "wide"),
  first: fc.constantFrom(undefined, "n/a", 0, 0, 0, 0, 0, 1, 1, 2),
  second: fc.constantFrom(undefined, 0, 1),
});

const areas = fc
  .array(fc.record({ weight: fc.constantFrom(1, 1, 2), items: fc.array(item, { minLength: 1, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .filter((all) => all.flatMap((area) => area.items).length <= 6);

/** Any small framework whose whole has bands, with any assessment of it, gaps and items that do not apply among them. */
export const randomScheme: fc.Arbitrary<RandomScheme> = fc
  .record({
    areas,
    levels: fc.constantFrom([0, 1], [0, 1, 2], [0, 1, 2], [1, 2, 4], [0, 2, 1]),
    unrated: fc.constantFrom(
      "exclude" as const,
      "exclude" as const,
      "lowest" as const,
      "lowest" as const,
      "withhold" as const,
    ),
    area: numberRule,
    standard: numberRule,
    overall: whole,
  })
  .map(build)
  .filter(({ framework }) => compiles(framework));

interface Make {
  readonly areas: readonly { weight: number; items: readonly Item[] }[];
  readonly levels: readonly number[];
  readonly unrated: "exclude" | "lowest" | "withhold";
  readonly area: Rule;
  readonly standard: Rule;
  readonly overall: Rule;
}

type Item = typeof item extends fc.Arbitrary<infer One> ? One : never;

function build(make: Make): RandomScheme {
  const { levels, unrated, area, standard, overall } = make;
  const responses: Record<string, Response> = {};
  let count = 0;
  const framework: Framework = {
    id: "random",
    edition: "2026-01-01",
    title: { en: "Random" },
    scales: [
      { id: "steps", levels: levels.map((value, rank) => ({ id: `l${rank}`, value })) },
      { id: "wide", levels: [0, 4, 10].map((value, rank) => ({ id: `l${rank}`, value })) },
      { id: "verdicts", levels: ["weak", "fair", "good"] },
    ],
    special: [{ id: "n/a", effect: "not-applicable" }],
    scoring: {
      provenance: "proposal",
      unrated,
      area,
      standard,
      overall,
      dimensions: [
        {
          for: { tagged: "split" },
          of: [
            { id: "plan", scale: "steps" },
            { id: "do", scale: "wide" },
          ],
        },
      ],
    },
    areas: make.areas.map(({ weight, items }, place) => ({
      id: `area${place}`,
      weight,
      standards: items.map((one) => {
        const id = `i${count++}`;
        const response = responseOf(one, levels.length);
        if (response !== undefined) responses[id] = response;
        const tags = [...(one.tagged ? ["a"] : []), ...(one.split ? ["split"] : [])];
        return { id, weight: one.weight, tags, scale: one.scale };
      }),
    })),
  };
  return { framework, assessment: { framework: "random", edition: "2026-01-01", responses } };
}

function responseOf({ split, scale, first, second }: Item, levels: number): Response | undefined {
  const onSteps = scale === "steps" || split;
  const own = onSteps && typeof first === "number" ? Math.min(first, levels - 1) : first;
  const answer = typeof own === "number" ? `l${own}` : own;
  if (!split || answer === "n/a") return answer;
  const rating = {
    ...(answer === undefined ? {} : { plan: answer }),
    ...(second === undefined ? {} : { do: `l${second}` }),
  };
  return Object.keys(rating).length === 0 ? undefined : { rating };
}

function compiles(framework: Framework): boolean {
  try {
    compile(framework);
    return true;
  } catch (error) {
    if (error instanceof QualityError) return false;
    throw error;
  }
}

const passing: fc.Arbitrary<Rule> = fc.constantFrom<Rule[]>(
  { combine: "sum" },
  { combine: "sum" },
  { combine: "mean" },
  { combine: "mean", as: "percent" },
  { combine: "sum", as: "percent-of-range" },
);

const deciding: fc.Arbitrary<Rule> = fc.constantFrom<Rule[]>(
  { combine: "lowest" },
  { combine: "highest" },
  { combine: "share", reaching: "l1" },
  { combine: "share", reaching: "l2" },
  { combine: "sum", round: { to: 2, mode: "down" } },
  { combine: "sum", start: 1 },
  { combine: "sum", limits: [{ id: "cap", when: { value: { above: 1 } }, atMost: 1, because }] },
  {
    combine: "sum",
    scale: "verdicts",
    verdict: [{ band: "weak", when: { count: { kind: "item", is: "l0" }, atLeast: 1 } }],
    otherwise: "good",
  },
);

const ranks = fc.array(fc.constantFrom(0, 0, 1, 1, 2), { minLength: 6, maxLength: 6 });

/**
 * Frameworks of six items that look all alike, and are rated: what tells them apart is only what their areas make of them.
 * Areas `a` and `b` stand in one area, `c` beside it.
 */
export const alikeScheme: fc.Arbitrary<RandomScheme> = fc
  .record({
    ranks,
    rules: fc.array(fc.oneof(passing, passing, deciding), { minLength: 4, maxLength: 4 }),
    combine: fc.constantFrom("sum" as const, "mean" as const, "lowest" as const),
    take: fc.constantFrom("value" as const, "value" as const, "points" as const),
    asks: fc.constantFrom(undefined, undefined, "a", "both"),
    fair: fc.constantFrom(2, 3, 4, 5, 6, 8, 20, 40, 60),
    heavy: fc.boolean(),
  })
  .map(({ ranks: rated, rules, combine, take, asks, fair, heavy }): RandomScheme => {
    const item = (place: number) => ({ id: `i${place}` });
    const limits: Limit[] =
      asks === undefined ? [] : [{ id: "asks", when: { node: asks, value: { below: 2 } }, atMost: "weak", because }];
    const framework: Framework = {
      id: "random",
      edition: "2026-01-01",
      title: { en: "Random" },
      scales: [
        { id: "steps", levels: [0, 1, 2].map((value) => ({ id: `l${value}`, value })) },
        { id: "verdicts", levels: ["weak", "good"] },
      ],
      scoring: {
        provenance: "proposal",
        unrated: "exclude",
        exceptions: ["a", "b", "both", "c"].map((id, place) => ({ ...(rules[place] as Rule), for: { ids: [id] } })),
        overall: { combine, take, bands: [{ id: "weak" }, { id: "fair", from: fair }], limits },
      },
      areas: [
        {
          id: "both",
          areas: [
            { id: "a", standards: [item(0), item(1)] },
            { id: "b", weight: heavy ? 2 : 1, standards: [item(2), item(3)] },
          ],
        },
        { id: "c", standards: [item(4), item(5)] },
      ],
    };
    const responses = Object.fromEntries(rated.map((rank, place) => [`i${place}`, `l${rank}`]));
    return { framework, assessment: { framework: "random", edition: "2026-01-01", responses } };
  })
  .filter(({ framework }) => compiles(framework));
