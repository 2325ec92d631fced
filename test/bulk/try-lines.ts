import type { Assessment, Framework, Score } from "quality-frameworks";
import { compile, safeScore } from "quality-frameworks";
import { diceOf } from "../oracle/dice.js";
import { drawAssessment } from "../oracle/random-assessment.js";
import { buildTree } from "../oracle/tree.js";
import { readInBulk, styles, summaryOf } from "./check-lines.js";

/** Draws assessments of a framework; most of them plain, as files hold them, and the rest with all that there is. */
export function drawMany(framework: Framework, seed: number, count: number): readonly Assessment[] {
  const dice = diceOf(seed);
  const tree = buildTree(framework);
  return Array.from({ length: count }, (_, place) => {
    const usual = dice.chance(0.6) ? { gaps: 0.1, special: 0 } : undefined;
    const drawn = drawAssessment(dice, tree, usual);
    if (dice.chance(0.2)) return drawn;
    const { overrides: _overrides, facts: _facts, unit: known, ...rest } = drawn;
    const responses = Object.fromEntries(
      Object.entries(rest.responses).map(([id, given]) => [
        id,
        shortOf(given, usual !== undefined || dice.chance(0.9)),
      ]),
    );
    const facts = known?.facts !== undefined && dice.chance(0.6) ? { facts: known.facts } : {};
    const unit = { id: `unit-${place}`, region: dice.pick(["Brno", "Praha", "София"]), ...facts };
    return { ...rest, id: `a${place}`, unit, responses } as Assessment;
  });
}

function shortOf(given: unknown, short: boolean): unknown {
  return short && typeof given === "object" && given !== null && "rating" in given ? given.rating : given;
}

/** Compares everything that comes out in bulk with `score`, for one framework; gives what differs. */
export function tryLines(framework: Framework, seed: number, count: number): readonly string[] {
  const dice = diceOf(seed);
  const drawn = drawMany(framework, seed, count);
  const { score } = compile(framework);
  const assessments = drawn.filter((one) => safeScore(framework, one).ok);
  const scores = assessments.map((one) => score(one));
  const texts = scores.map((one) => JSON.stringify(one));
  const differing: string[] = [];
  for (const [name, style] of Object.entries(styles)) {
    const lines = assessments.map((one) => style(one, dice.upTo));
    const full = readInBulk([framework], lines, { output: "full" });
    const short = readInBulk([framework], lines, { output: "summary" });
    const { aggregates } = readInBulk([framework], lines, { output: "aggregate" });
    assessments.forEach((one, place) => {
      const about = { line: place + 1, id: one.id ?? null, unit: one.unit?.id ?? null };
      const wanted = `${JSON.stringify(about).slice(0, -1)},"score":${texts[place]}}`;
      if (full.texts[place] !== wanted) differing.push(`${name}: full ${place} of seed ${seed}`);
      const summary = JSON.stringify(summaryOf(one, scores[place]!, place + 1));
      if (short.texts[place] !== summary) differing.push(`${name}: summary ${place} of seed ${seed}: ${summary}`);
    });
    if (scores.length > 0)
      differing.push(...compareCounts(aggregates[0], scores).map((what) => `${name}: ${what} of seed ${seed}`));
    const grouped = readInBulk([framework], lines, { by: "unit.region", smallest: 1 }).aggregates;
    const bands = (list: Aggregates) => list.flatMap(({ whole }) => Object.entries(whole?.bands ?? {}));
    const sumOf = (list: Aggregates) => sorted(Object.fromEntries(added(bands(list))));
    if (JSON.stringify(sumOf(grouped)) !== JSON.stringify(sumOf(aggregates)))
      differing.push(`${name}: groups of ${seed}`);
  }
  return differing;
}

type Aggregates = ReturnType<typeof readInBulk>["aggregates"];

// Counts taken from the scores one by one, in the plainest way.
function compareCounts(aggregate: Aggregates[number] | undefined, scores: readonly Score[]): readonly string[] {
  const differing: string[] = [];
  const same = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) differing.push(what);
  };
  same("assessments", aggregate?.assessments, scores.length);
  const nodes = [scores, ...(scores[0]?.children ?? []).map((_, place) => scores.map((one) => one.children[place]!))];
  for (const found of [aggregate?.whole, ...(aggregate?.areas ?? [])]) {
    const own = nodes.find(([first]) => first?.id === found?.id);
    if (found === undefined || own === undefined) differing.push("a node is missing");
    else {
      const bands = Object.fromEntries(
        Object.keys(found.bands).map((band) => [band, own.filter((one) => one.band === band).length]),
      );
      same(`bands of ${found.id}`, found.bands, bands);
      const scored = own.filter(({ state }) => state === "scored").length;
      same(`states of ${found.id}`, found.states.scored ?? 0, scored);
      const points = own.reduce((sum, one) => sum + (one.points ?? 0), 0);
      if (Math.abs(found.points - points) > 1e-6 * Math.max(1, Math.abs(points)))
        differing.push(`points of ${found.id}`);
      const parts = Object.values(found.distribution).reduce((sum, one) => sum + one, 0);
      same(`distribution of ${found.id}`, parts, own.filter(({ percent }) => percent !== null).length);
    }
  }
  const counts: Record<string, number> = {};
  for (const one of scores)
    for (const [id, number] of Object.entries(one.counts)) counts[id] = (counts[id] ?? 0) + number;
  same("counts", sorted(aggregate?.counts ?? {}), sorted(counts));
  return differing;
}

function added(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, number] of pairs) sums.set(name, (sums.get(name) ?? 0) + number);
  return sums;
}

function sorted(counts: Readonly<Record<string, number>>): readonly unknown[] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}
