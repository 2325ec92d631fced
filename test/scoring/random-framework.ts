import fc from "fast-check";
import type { Assessment } from "../../src/assessment/assessment.js";
import type { Framework } from "../../src/framework/framework.js";
import type { Area, Criterion, Standard } from "../../src/framework/node.js";
import type { Rule } from "../../src/framework/scoring.js";
import type { Condition } from "../../src/framework/selector.js";

/** A framework with assessments of it. */
export interface Case {
  readonly framework: Framework;
  readonly assessments: readonly Assessment[];
}

const levels = ["none", "some", "most", "all"];
const answers = ["na", "out", "later", "as-some"];
const facts = ["beds", "cars"];

const weight = fc.constantFrom(0, 0.5, 1, 1, 1, 2);
const unrated = fc.constantFrom("exclude", "lowest", "withhold" as const);
const rounding = fc.record({ to: fc.constantFrom(0.01, 1, 5), mode: fc.constantFrom("half-up", "half-even", "down") });
const bands = fc.constantFrom(["low", 1], ["low", 30], ["low", 2]).map(([id, from]) => [
  { id: String(id), value: 0 },
  { id: "high", from: Number(from), value: 1 },
]);

const asked: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    count: fc.constantFrom<object>(
      { kind: "item", below: "some" },
      { kind: "item", from: "most" },
      { tagged: "must", below: "most" },
      { kind: "item", answer: "na" },
      { kind: "item", value: { upTo: 1 } },
    ),
    atLeast: fc.integer({ min: 0, max: 3 }),
  }) as fc.Arbitrary<Condition>,
  fc.record({ fact: fc.constantFrom(...facts), is: fc.boolean() }),
  fc.constant<Condition>({ value: { from: 2 } }),
);
const condition = fc.oneof(
  asked,
  fc.array(asked, { maxLength: 3 }).map((all) => ({ all })),
  fc.array(asked, { maxLength: 3 }).map((any) => ({ any })),
  asked.map((not) => ({ not })),
);

const because = { en: "A reason." };
const moves = fc.record(
  {
    limits: fc
      .array(condition, { minLength: 1, maxLength: 2 })
      .map((list) =>
        list.map((when, place) => ({ id: `limit-${place}`, when, atMost: place === 0 ? "low" : 2, because })),
      ),
    steps: fc.tuple(condition, fc.constantFrom(-1, 1)).map(([when, step]) => [{ id: "step", when, step, because }]),
    override: fc.constantFrom("free", "within-limits"),
  },
  { requiredKeys: [] },
);
const shaped = fc.record(
  {
    unrated,
    as: fc.constantFrom("percent", "percent-of-range"),
    round: rounding,
    minimumCoverage: fc.constantFrom(30, 80),
  },
  { requiredKeys: [] },
);
const combined: fc.Arbitrary<object> = fc.oneof(
  fc.constantFrom<object>(
    { combine: "sum" },
    { combine: "sum" },
    { combine: "mean" },
    { combine: "sum", take: "points" },
    { combine: "lowest" },
    { combine: "highest" },
    { combine: "median", ties: "middle" },
    { combine: "most-common", ties: "lower" },
    { combine: "geometric-mean", round: { to: 0.01, mode: "half-up" } },
    { combine: "sum", of: { kind: "item" } },
  ),
  fc.constant({ combine: "share", reaching: "most", of: { kind: "item" } }),
  fc.constant({ combine: "count", reaching: "most", of: { kind: "item" } }),
);
const plain = fc.constant<object>({});
const rule = fc
  .tuple(
    combined,
    shaped,
    fc.oneof(
      plain,
      bands.chain((list) => moves.map((more) => ({ bands: list, ...more }))),
    ),
  )
  .map(([how, shape, placed]) => ({ ...shape, ...how, ...placed }) as unknown as Rule);

const criterion = fc.record({
  weight,
  tags: fc.constantFrom([], ["must"]),
  depends: fc.constantFrom("", "", "", "", ...facts),
});
const tree = fc.array(fc.array(fc.array(criterion, { maxLength: 7 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

const framework: fc.Arbitrary<Framework> = fc
  .record({ tree, rules: fc.tuple(rule, rule, rule), unrated, floor: fc.boolean(), grouping: fc.option(rule) })
  .map(({ tree: areas, rules: [overall, area, standard], unrated: gaps, floor, grouping }) => ({
    id: "random",
    edition: "2026-01-01",
    title: { en: "Random" },
    scales: [{ id: "steps", levels: levels.map((id, value) => ({ id, value })) }],
    special: [
      { id: "na", effect: "not-applicable" },
      { id: "out", effect: "left-out" },
      { id: "later", effect: "unrated" },
      { id: "as-some", effect: { as: "some" } },
    ],
    facts: [
      { id: "beds", unknown: true },
      { id: "cars", unknown: "withhold" },
    ],
    scoring: {
      provenance: "proposal",
      unrated: gaps,
      overall,
      area,
      standard,
      ...(floor ? { floors: [{ for: { tagged: "must" }, level: "most" }] } : {}),
      ...(grouping === null ? {} : { groupings: [groupingBy(grouping)] }),
    },
    areas: areas.map(
      (standards, a): Area => ({ id: `a${a}`, standards: standards.map((own, s) => standardOf(`a${a}.s${s}`, own)) }),
    ),
  }));

function groupingBy(overall: Rule) {
  return { id: "other", overall, groups: [{ id: "musts", of: { tagged: "must" }, rule: { combine: "sum" as const } }] };
}

interface Asked {
  readonly weight: number;
  readonly tags: readonly string[];
  readonly depends: string;
}

function standardOf(id: string, criteria: readonly Asked[]): Standard {
  if (criteria.length === 0) return { id };
  return {
    id,
    criteria: criteria.map(
      ({ depends, ...own }, place): Criterion => ({
        id: `${id}.c${place}`,
        ...own,
        ...(depends === "" ? {} : { appliesWhen: { fact: depends, is: true } }),
      }),
    ),
  };
}

/** Random frameworks of many rules, each with assessments in which the same few ratings come again and again. */
export const anyCase: fc.Arbitrary<Case> = framework.chain((one) =>
  fc.array(assessmentOf(one), { minLength: 1, maxLength: 12 }).map((assessments) => ({ framework: one, assessments })),
);

function assessmentOf(one: Framework): fc.Arbitrary<Assessment> {
  const standards = one.areas.flatMap((area) => area.standards ?? []);
  const items = standards.flatMap((standard) => standard.criteria ?? [standard]);
  const response = fc.option(fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, fc.constantFrom(...levels, ...answers)), {
    nil: undefined,
    freq: 8,
  });
  const given = fc.dictionary(fc.constantFrom(...facts), fc.boolean());
  const { overall, area } = one.scoring;
  const rules = { random: overall, a0: area, ...(one.areas.length > 1 ? { a1: area } : {}) };
  const overrides = Object.entries(rules).flatMap(([id, own]) =>
    own?.override === undefined ? [] : [{ id, band: "high", reason: "Seen.", role: "peer" }],
  );
  return fc
    .record({ responses: fc.tuple(...items.map(() => response)), given, overrides: fc.subarray(overrides) })
    .map(({ responses, given: known, overrides: chosen }) => ({
      framework: one.id,
      edition: one.edition,
      facts: known,
      responses: Object.fromEntries(
        items.flatMap((item, place) => (applies(item, known) ? pair(item.id, responses[place]) : [])),
      ),
      overrides: chosen,
    }));
}

function applies({ appliesWhen }: Criterion, known: Readonly<Record<string, boolean>>): boolean {
  return appliesWhen === undefined || !("fact" in appliesWhen) || known[appliesWhen.fact] !== false;
}

function pair(id: string, response: string | number | undefined): [string, string | number][] {
  return response === undefined ? [] : [[id, response]];
}
