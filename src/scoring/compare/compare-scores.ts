import { exact, subtract, toNumber } from "../../core/exact.js";
import type { Id } from "../../core/id.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import type { AssessmentScore } from "../assessment-score.js";
import { programOf } from "../compile-framework.js";
import type { Program, ProgramNode } from "../program.js";
import type { Score } from "../score.js";
import { refuseMisshapenScore } from "./refuse-misshapen-score.js";
import type {
  CameAndWent,
  CausedChange,
  Direction,
  NodeChange,
  NumberPair,
  Pair,
  ScoreChanges,
} from "./score-changes.js";

/**
 * Says what differs between two scores of one edition: the whole, every node that changed with the ratings behind it, and
 * every rating that changed. Against itself nothing changed; turned round, every sign turns.
 *
 * Scores of two editions cannot be compared, because their items ask for other things: carry the older assessment over with
 * `carryOver` and score it anew.
 *
 * @param framework - The edition of both.
 * @param before - The first score.
 * @param after - The second score.
 * @throws A {@link QualityError} with code `wrong-framework` for a score of another framework or edition.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const before = respond(startAssessment(shelter), { hours: "not-met", sign: "met" });
 * const after = respond(before, { hours: "partly" });
 * const { whole, ratings } = compareScores(shelter, score(shelter, before), score(shelter, after));
 * [whole.direction, whole.value, whole.items]; // ["better", { from: 2, to: 3, by: 1 }, ["hours"]]
 * ratings.map(({ id, band }) => [id, band.from, band.to]); // [["hours", "not-met", "partly"]]
 */
export function compareScores(framework: Framework, before: AssessmentScore, after: AssessmentScore): ScoreChanges {
  const program = programOf(framework);
  for (const score of [before, after]) refuseOther(framework, score);
  const found = lookAt(program, program.nodes[0] as ProgramNode, [before, after], null);
  return {
    framework: framework.id,
    edition: framework.edition,
    whole: causesOf(found),
    nodes: found.below.filter((one) => !one.rated && one.changed).map(causesOf),
    ratings: found.below.filter((one) => one.rated && one.changed).map((one) => one.change),
    facts: factsOf(before, after),
  };
}

type Two = readonly [before: Score, after: Score];

interface Found {
  readonly change: NodeChange;
  readonly two: Two;
  readonly rated: boolean;
  readonly changed: boolean;
  /** Everything inside it, in the framework's order. */
  readonly below: readonly Found[];
}

function refuseOther({ id, edition }: Framework, score: AssessmentScore): void {
  refuseMisshapenScore(score);
  if (score.framework === id && score.edition === edition) return;
  const message = `This score is of ${score.framework}, edition ${score.edition}, and not of ${id}, edition ${edition}.`;
  throw new QualityError("wrong-framework", `${message} Carry the assessment over with carryOver and score it anew.`);
}

// Both scores are pictures of the same program, so that their parts stand at the same places.
function lookAt(program: Program, node: ProgramNode, two: Two, parent: ProgramNode | null): Found {
  const inside = node.children.map((index, place) => {
    const child = program.nodes[index] as ProgramNode;
    const parts = two.map((score) => score.children[place]);
    if (parts.some((part) => part?.id !== child.id))
      throw new QualityError(
        "wrong-framework",
        `A score does not have the parts of "${node.id}" as the framework has.`,
      );
    return lookAt(program, child, parts as unknown as Two, node);
  });
  const change = changeOf(node, two, parent);
  const caused = causesOf({
    change,
    two,
    rated: false,
    changed: false,
    below: inside.flatMap((one) => [one, ...one.below]),
  });
  return {
    change,
    two,
    rated: node.rated !== null,
    changed: isChanged(change) || hasAny(caused.limits) || caused.override,
    below: inside.flatMap((one) => [one, ...one.below]),
  };
}

function changeOf(node: ProgramNode, [from, to]: Two, parent: ProgramNode | null): NodeChange {
  const dimension = node.kind === "dimension" ? node.id : null;
  const numbers = (key: "value" | "points" | "max" | "percent") => numberPair(from[key], to[key]);
  const pairs = {
    state: { from: from.state, to: to.state },
    value: numbers("value"),
    points: numbers("points"),
    max: numbers("max"),
    percent: numbers("percent"),
    band: { from: from.band, to: to.band },
    rated: numberPair(from.coverage.rated, to.coverage.rated),
  };
  const id = dimension === null ? node.id : (parent?.id ?? node.id);
  return { id, dimension, kind: node.kind, direction: directionOf(node, pairs), ...pairs };
}

type Pairs = Omit<NodeChange, "id" | "dimension" | "kind" | "direction">;

function directionOf({ list }: ProgramNode, pairs: Pairs): Direction {
  const { band, value } = pairs;
  const ranks = [band.from, band.to].map((one) => (one === null ? -1 : (list?.ids.indexOf(one) ?? -1)));
  const [from = -1, to = -1] = ranks;
  if (from >= 0 && to >= 0 && from !== to) return to > from ? "better" : "worse";
  // With more or less taking part, a sum moves by itself; its share of what was possible does not.
  const by = pairs.max.from === pairs.max.to ? value.by : (pairs.percent.by ?? value.by);
  if (by !== null && by !== 0 && value.by !== null) return by > 0 ? "better" : "worse";
  return isChanged(pairs) ? "other" : "same";
}

function isChanged(pairs: Pairs): boolean {
  return [pairs.state, pairs.value, pairs.points, pairs.max, pairs.band, pairs.rated].some(
    (pair: Pair<unknown>) => pair.from !== pair.to,
  );
}

function numberPair(from: number | null, to: number | null): NumberPair {
  return { from, to, by: from === null || to === null ? null : toNumber(subtract(exact(to), exact(from))) };
}

function causesOf({ change, two: [from, to], below }: Found): CausedChange {
  const changed = below.filter((one) => one.rated && one.changed).map((one) => one.change.id);
  return {
    ...change,
    items: [...new Set(changed)],
    limits: cameAndWent(
      from.limits.map((limit) => limit.id),
      to.limits.map((limit) => limit.id),
    ),
    belowFloor: cameAndWent(from.belowFloor, to.belowFloor),
    override: from.override?.wished !== to.override?.wished,
  };
}

function cameAndWent(from: readonly Id[], to: readonly Id[]): CameAndWent {
  return { came: to.filter((id) => !from.includes(id)), went: from.filter((id) => !to.includes(id)) };
}

function hasAny({ came, went }: CameAndWent): boolean {
  return came.length + went.length > 0;
}

function factsOf({ facts: from }: AssessmentScore, { facts: to }: AssessmentScore): readonly Id[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((id) => from[id] !== to[id]);
}
