import type { LevelId, Limit, Rule } from "quality-frameworks";
import { type Asker, holds } from "./conditions.js";
import { type HeldLimit, type Outcome, silent } from "./outcome.js";
import { placeOf } from "./place-list.js";
import { decimal, order, type Rational } from "./rational.js";
import { isChosen, type OracleNode, takesPlaces } from "./tree.js";

/** Step 9: caps on the number. */
export function capNumber(asker: Asker, rule: Rule): Outcome {
  const { node, self } = asker;
  const limits = (rule.limits ?? []).filter((limit) => capsNumber(rule, limit) && isMeant(limit.for, node));
  if (self.state !== "scored" || self.value === null || limits.length === 0) return self;
  const held = heldOf(asker, limits);
  if (held === null) return silent("withheld");
  const caps = held.map(({ atMost }) => decimal(atMost as number));
  const value = [self.value, ...caps].reduce((a, b) => (order(b, a) < 0 ? b : a));
  const lowered = order(value, self.value) < 0;
  const binding = (limit: Limit) => lowered && order(decimal(limit.atMost as number), value) === 0;
  return {
    ...self,
    value,
    limits: held.map((limit) => ({ id: limit.id, atMost: limit.atMost, binds: binding(limit) })),
  };
}

/** Steps 10 to 13: the band, steps, caps on the band, and an override. */
export function placeBand(asker: Asker, rule: Rule): Outcome {
  const { node, self } = asker;
  if (self.state !== "scored" && self.state !== "not-scored") return self;
  const found = findBand(asker, rule);
  if (found === null) return silent("withheld");
  if (found === "not-settled")
    return capBand({ ...asker, self: { ...self, state: "not-settled", place: -1, found: -1 } }, rule);
  if (found < 0) return { ...self, place: -1, found: -1 };
  const placed: Outcome = { ...self, state: "scored", place: found, found };
  const moved = takeSteps({ ...asker, self: placed }, rule);
  return moved === null ? silent("withheld") : follow(node, capBand({ ...asker, self: moved }, rule));
}

// Step 10. A rated node has the level that was chosen.
function findBand(asker: Asker, rule: Rule): number | "not-settled" | null {
  const { node, self } = asker;
  if (rule.combine === "judged") return self.place;
  if (rule.verdict !== undefined) {
    for (const line of rule.verdict) {
      const truth = holds(asker, line.when);
      if (truth === null) return null;
      if (truth) return placeOf(node.list, line.band);
    }
    return rule.otherwise === "not-settled" ? rule.otherwise : placeOf(node.list, rule.otherwise as LevelId);
  }
  if (rule.bands === undefined || self.value === null) return self.place;
  const value = self.value;
  const reached = rule.bands.filter(({ from, above }) => isReached(value, from, above));
  return placeOf(node.list, reached.at(-1)?.id ?? "");
}

function isReached(value: Rational, from: number | undefined, above: number | undefined): boolean {
  if (from !== undefined) return order(value, decimal(from)) >= 0;
  return above === undefined || order(value, decimal(above)) > 0;
}

// Step 11.
function takeSteps(asker: Asker, rule: Rule): Outcome | null {
  const { node, self } = asker;
  const top = (node.list?.places.length ?? 0) - 1;
  let { place } = self;
  const steps: { readonly id: string; readonly moved: number }[] = [];
  for (const one of rule.steps ?? []) {
    if (!isMeant(one.for, node)) continue;
    const truth = holds(asker, one.when);
    if (truth === null) return null;
    if (!truth) continue;
    const before = place;
    place = Math.max(0, Math.min(top, place + one.step));
    steps.push({ id: one.id, moved: place - before });
  }
  return { ...self, place, steps };
}

// Steps 12 and 13.
function capBand(asker: Asker, rule: Rule): Outcome {
  const { node, self } = asker;
  const held = heldOf(
    asker,
    (rule.limits ?? []).filter((one) => !capsNumber(rule, one) && isMeant(one.for, node)),
  );
  if (held === null) return silent("withheld");
  const caps = held.map((limit) => placeOf(node.list, limit.atMost));
  const place = Math.min(self.place, ...caps);
  const limits: HeldLimit[] = held.map(({ id }, index) => ({
    id,
    atMost: node.list?.places[caps[index] as number]?.id ?? "",
    binds: place < self.place && caps[index] === place,
  }));
  return override(asker, rule, { ...self, place, limits: [...self.limits, ...limits] }, Math.min(Infinity, ...caps));
}

function override({ run, node }: Asker, rule: Rule, capped: Outcome, cap: number): Outcome {
  const wish = run.sheet.overrides.find((one) => one.id === node.id);
  if (wish === undefined || (rule.override ?? "no") === "no") return capped;
  const wished = placeOf(node.list, wish.band);
  const place = rule.override === "free" ? wished : Math.min(wished, cap);
  return { ...capped, state: "scored", place, computed: capped.place };
}

// For a rated node, capping or moving the level takes its value along.
function follow(node: OracleNode, outcome: Outcome): Outcome {
  if (!node.rated || outcome.value === null || outcome.place === outcome.found) return outcome;
  const value = node.list?.places[outcome.place]?.value ?? null;
  return { ...outcome, value, points: value };
}

function heldOf(asker: Asker, limits: readonly Limit[]): readonly Limit[] | null {
  const truths = limits.map((limit) => holds(asker, limit.when));
  return truths.includes(null) ? null : limits.filter((_, index) => truths[index]);
}

// A rule that states a number is capped by number; elsewhere, also where a place is chosen, a number names the level of
// that value.
function capsNumber(rule: Rule, limit: Limit): boolean {
  if (typeof limit.atMost !== "number") return false;
  return rule.combine !== "judged" && rule.combine !== "none" && !takesPlaces(rule);
}

function isMeant(selector: Limit["for"], node: OracleNode): boolean {
  return selector === undefined || isChosen(selector, node);
}
