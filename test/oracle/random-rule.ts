import type { Band, Limit, Rule, Scale, Step, Verdict } from "quality-frameworks";
import { hasNumbers, type PlaceList, sameList } from "./place-list.js";
import { drawCondition, drawDirected, drawLevel, drawSelector, type Place } from "./random-condition.js";
import { nearestDouble } from "./rational.js";
import { belowOf, commonList, inputsOf, type OracleNode, takesPlaces } from "./tree.js";

/** A rule while it is put together. */
type Draft = { -readonly [Key in keyof Rule]: Rule[Key] };

/** Draws a rule for a node whose parts have theirs. */
export function drawRule(place: Place, scales: readonly Scale[]): Rule {
  const { dice, node } = place;
  const draft: Draft = { combine: "none" };
  if (belowOf(node).length > 1 && dice.chance(0.15)) draft.of = drawSelector(place);
  drawCombine(place, draft, inputsOf(node, draft));
  if (draft.combine === "judged") {
    if (dice.chance(0.5)) draft.scale = dice.pick(scales).id;
    return draft;
  }
  if (dice.chance(0.4)) draft.unrated = dice.pick(["exclude", "lowest", "withhold"] as const);
  if (dice.chance(0.12)) draft.minimumCoverage = dice.pick([50, 33.333333, 66.6, 75, 100]);
  if (draft.combine !== "none") drawNumber(place, draft);
  drawBands(place, draft, scales);
  return draft;
}

/** Draws what follows once the list of the node is known: verdicts, steps, limits, override. */
export function drawMoves(place: Place, rule: Rule): Rule {
  const { dice, node, rising } = place;
  const { list } = node;
  if (rising) return node.children.length === 0 || list === null ? rule : drawRisingMoves(place, rule, list);
  const numbers = rule.combine !== "none" && rule.combine !== "judged";
  const draft: Draft = { ...rule };
  if (numbers && dice.chance(0.12)) draft.limits = [drawNumberLimit(place, rule)];
  if (list === null) return draft;
  const hasEdges = rule.bands?.some(({ from, above }) => from !== undefined || above !== undefined) ?? false;
  const places = numbers && rule.bands === undefined && rule.scale === undefined;
  if (rule.combine !== "judged" && !hasEdges && !places) {
    draft.verdict = Array.from(
      { length: dice.from(1, 3) },
      (): Verdict => ({ band: drawLevel(dice, list), when: drawCondition(place) }),
    );
    draft.otherwise = dice.chance(0.3) ? "not-settled" : drawLevel(dice, list);
  }
  if (dice.chance(0.3))
    draft.steps = Array.from({ length: dice.from(1, 3) }, (_, index) => drawStep(place, `step${index}`));
  if (dice.chance(0.3)) {
    const caps = Array.from({ length: dice.from(1, 3) }, (_, index) => {
      const level = drawLevel(dice, list);
      const isNumber = numbers && !takesPlaces(rule) && typeof level === "number";
      return drawLimit(place, `cap${index}`, isNumber ? (list.places[0]?.id ?? "") : level);
    });
    draft.limits = [...(draft.limits ?? []), ...caps];
  }
  if (rule.combine !== "judged" && list.named && dice.chance(0.3))
    draft.override = dice.pick(["no", "within-limits", "free"] as const);
  return draft;
}

// Steps and caps that follow the ratings: what is worse is moved down, what is better up.
function drawRisingMoves(place: Place, rule: Rule, list: PlaceList): Rule {
  const { dice } = place;
  const draft: Draft = { ...rule };
  const up = dice.chance(0.5);
  const moves = dice.chance(0.4) ? drawDirected(place, up ? "helps" : "hurts") : null;
  const caps = dice.chance(0.5) ? drawDirected(place, "hurts") : null;
  const because = { en: "So it is." };
  if (moves !== null) draft.steps = [{ id: "step", when: moves, step: up ? 1 : -1, because }];
  if (caps !== null) draft.limits = [{ id: "cap", when: caps, atMost: dice.pick(list.places).id, because }];
  return draft;
}

function drawCombine({ dice, general, node, rising }: Place, draft: Draft, inputs: readonly OracleNode[]): void {
  const lists = inputs.map(({ list }) => list);
  const adds = inputs.every((one) => !one.rated || (one.list !== null && hasNumbers(one.list)));
  const [first = null] = lists;
  const common = first !== null && lists.every((list) => sameList(list, first) && list?.named === first.named);
  const words: Rule["combine"][] = [
    "none",
    ...(node.kind === "framework" || node.kind === "group" ? [] : (["judged"] as const)),
  ];
  if (adds) words.push("sum", "sum", "sum", "mean", "mean", "mean", "lowest", "highest", "median", "most-common");
  if (adds && inputs.every(isRoot)) words.push("geometric-mean");
  if (common) words.push("lowest", "highest", "median", "median", "most-common");
  const reaching = sharedLevel(lists);
  if (reaching !== null) words.push("share", "share", "count");
  const allowed = rising ? words.filter((word) => word !== "most-common" && word !== "none") : words;
  if (allowed.length === 0) allowed.push("none");
  draft.combine = allowed.length > 3 && general && dice.chance(0.8) ? dice.pick(allowed.slice(2)) : dice.pick(allowed);
  const { combine } = draft;
  const ordinal = ["lowest", "highest", "median", "most-common"].includes(combine);
  if (ordinal && common && (!adds || dice.chance(0.6))) draft.take = "band";
  else if (
    ["sum", "mean"].includes(combine) &&
    lists.every((list) => list !== null && hasNumbers(list)) &&
    dice.chance(0.15)
  )
    draft.take = "band";
  else if (combine !== "none" && dice.chance(0.25)) draft.take = dice.pick(["value", "points"] as const);
  if (combine === "sum" && dice.chance(0.15)) draft.start = dice.pick([1, -1, 100, 0.5]);
  if (combine === "share" || combine === "count") draft.reaching = reaching as string;
  const places = draft.take === "band";
  if (combine === "median")
    draft.ties = dice.pick(places ? (["lower", "higher"] as const) : (["lower", "higher", "middle"] as const));
  if (combine === "most-common") draft.ties = dice.pick(["lower", "higher"] as const);
}

// Nothing below 0, and weights of few decimals: a root by long weights takes powers of millions.
function isRoot(one: OracleNode): boolean {
  const short = Number.isInteger(one.weight * 2) && one.weight < 10;
  return short && one.rated && (one.list?.places.every(({ value }) => value !== null && value.n >= 0n) ?? false);
}

function sharedLevel(lists: readonly (PlaceList | null)[]): string | null {
  const [first] = lists;
  const ids = first?.named ? first.places.map(({ id }) => id) : [];
  const known = ids.filter((id) => lists.every((list) => list?.named && list.places.some((place) => place.id === id)));
  return known.at(known.length > 2 ? 1 : -1) ?? null;
}

function drawNumber({ dice }: Place, draft: Draft): void {
  const root = draft.combine === "geometric-mean";
  if (!root && dice.chance(0.4)) draft.as = dice.pick(["points", "percent", "percent", "percent-of-range"] as const);
  if (!root && !dice.chance(0.35)) return;
  const to = dice.pick([1, 1, 0.1, 0.01, 5, 0.25, 3, 0.3]);
  draft.round = { to, mode: dice.pick(["half-up", "half-even", "half-down", "down", "up"] as const) };
}

function drawBands({ dice, node, rising }: Place, draft: Draft, all: readonly Scale[]): void {
  const number = draft.combine !== "none";
  // What takes bands over gives bands of the same list; anything else is refused.
  const taken = takesPlaces(draft) ? (commonList(inputsOf(node, draft))?.scale ?? "") : null;
  const scales = taken === null || dice.chance(0.05) ? all : all.filter(({ id }) => id === taken);
  if (scales.length === 0) return;
  const named = scales.filter(({ range }) => range === undefined);
  if (dice.chance(0.35)) {
    if (number && named.length > 0 && dice.chance(taken === null ? 0.3 : 0.05)) {
      const chosen = dice.pick(named);
      const ids = (chosen.levels ?? []).map((level) => (typeof level === "string" ? level : level.id));
      draft.scale = chosen.id;
      // Not every band of a scale need be within reach.
      draft.bands = withEdges(ids.slice(dice.chance(0.3) ? 1 : 0).map((id) => ({ id })));
    } else if (taken === null || dice.chance(0.05)) {
      const worth = dice.chance(0.4);
      const ids = ["poor", "fair", "good", "great"].slice(0, dice.from(2, 4));
      const bands = ids.map((id, place): Band => ({ id, ...(worth ? { value: place * 10 } : {}) }));
      draft.bands = number && dice.chance(0.8) ? withEdges(bands) : bands;
    }
  } else if (dice.chance(0.25)) draft.scale = dice.pick(scales).id;
  if (!rising && draft.bands !== undefined && draft.bands[1]?.from !== undefined && dice.chance(0.05)) {
    draft.bands = draft.bands.map((band, place) => (place === 0 ? { ...band, from: 0 } : band));
  }
}

// Whole numbers for now; once the framework stands, edges are put on values that occur.
function withEdges(bands: readonly Band[]): readonly Band[] {
  return bands.map((band, place) => (place === 0 ? band : { ...band, from: place }));
}

function drawStep(place: Place, id: string): Step {
  return {
    id,
    when: drawCondition(place),
    step: place.dice.pick([1, -1, 2, -2]),
    because: { en: "Moved." },
    ...drawFor(place),
  };
}

function drawLimit(place: Place, id: string, atMost: Limit["atMost"]): Limit {
  return { id, when: drawCondition(place), atMost, because: { en: "Capped." }, ...drawFor(place) };
}

// Where places are chosen, a number names a level, so most of those drawn are values of the list.
function drawNumberLimit(place: Place, rule: Rule): Limit {
  const { dice, node } = place;
  const values = takesPlaces(rule) ? (node.list?.places ?? []).flatMap(({ value }) => value ?? []) : [];
  if (values.length > 0 && dice.chance(0.9)) return drawLimit(place, "cap-level", nearestDouble(dice.pick(values)));
  return drawLimit(place, "cap-number", dice.pick([0, 1, 2, 50, 80]));
}

function drawFor({ dice, node }: Place): { readonly for?: Limit["for"] & object } {
  if (node.kind === "framework" || !dice.chance(0.15)) return {};
  return { for: dice.chance(0.7) ? { ids: [node.id] } : { tagged: "key" } };
}
