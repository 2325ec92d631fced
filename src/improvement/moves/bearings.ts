import { add, divide, type Exact, fractionText, multiply, subtract } from "../../core/exact.js";
import type { CompiledCondition, CompiledRule, Input } from "../../scoring/compiled-rule.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import type { Scene } from "./scene.js";

/** By place, the ways in which a node bears on the whole. */
export type Bearings = ReadonlyMap<number, readonly string[]>;

/**
 * Says how every rating bears on the whole: which rules take it, with what weight, and which conditions ask it. Two ratings
 * that bear on it in the same ways can stand in each other's place.
 *
 * Sums and means that only pass numbers on are seen through: an item in a sum of sums counts like any other in it.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", weight: 3, standards: [{ id: "hours" }] }, { id: "desk", standards: [{ id: "sign", weight: 3 }] }],
 * });
 * const bearings = bearingsOf(sceneOf(shelter, respond(startAssessment(shelter), { hours: 0, sign: 1 })));
 * [bearings.get(2), bearings.get(4)]; // [["0 takes 3"], ["0 takes 3"]]
 */
export function bearingsOf(scene: Scene): Bearings {
  const bearings = new Map<number, string[]>();
  const note = (place: number, way: string) => {
    const known = bearings.get(place);
    if (known === undefined) bearings.set(place, [way]);
    else known.push(way);
  };
  const places = placesBehind(scene.program);
  const through = seenThrough(scene, places);
  for (const place of places) {
    const rule = ruleAt(scene.program, place);
    if (rule === null) continue;
    if (!through.has(place)) noteInputs(scene, through, rule, 1, (one, way) => note(one, `${place} ${way}`));
    eachAsked(rule, (one, path) => note(one, `${place} asks ${path}`));
  }
  return bearings;
}

// Places of all nodes that the whole depends on, itself included.
function placesBehind(program: Program): ReadonlySet<number> {
  const places = new Set([0]);
  for (const place of places) {
    const rule = ruleAt(program, place);
    for (const input of rule?.inputs ?? []) places.add(input.index);
    if (rule !== null) eachAsked(rule, (asked) => places.add(asked));
  }
  return places;
}

function ruleAt(program: Program, place: number): CompiledRule | null {
  return (program.nodes[place] as ProgramNode).rule;
}

function noteInputs(
  scene: Scene,
  through: ReadonlySet<number>,
  rule: CompiledRule,
  times: Exact,
  note: (place: number, way: string) => void,
): void {
  for (const { index, weight } of rule.inputs) {
    const counts = multiply(times, weight);
    const inner = through.has(index) ? ruleAt(scene.program, index) : null;
    if (inner === null) note(index, `takes ${fractionText(counts)}`);
    else noteInputs(scene, through, inner, multiply(counts, factorOf(scene, index, inner, rule)), note);
  }
}

// By how much the number that a node passes on rises when the weighted sum of its inputs rises by one.
function factorOf(scene: Scene, place: number, rule: CompiledRule, taker: CompiledRule): Exact {
  const { min, max } = scene.results[place] as Result;
  const weights = inputsThatCount(scene, rule).reduce<Exact>((sum, { weight }) => add(sum, weight), 0);
  const mean = rule.combine === "mean" ? divide(1, weights) : 1;
  if (taker.take === "points" || rule.as === "points") return mean;
  const span = subtract(max as Exact, rule.as === "percent" ? 0 : (min as Exact));
  return divide(multiply(100, mean), span);
}

function inputsThatCount({ results }: Scene, rule: CompiledRule): readonly Input[] {
  return rule.inputs.filter(({ index }) => results[index]?.state === "scored");
}

// Sums and means that nothing but a sum or a mean looks at, and that add no say of their own.
function seenThrough(scene: Scene, places: ReadonlySet<number>): ReadonlySet<number> {
  const { program } = scene;
  const looked = new Set([0]);
  for (const place of places) {
    const rule = ruleAt(program, place);
    if (rule === null) continue;
    eachAsked(rule, (asked) => looked.add(asked));
    if (!isLinear(rule)) for (const input of rule.inputs) looked.add(input.index);
  }
  const through = new Set<number>();
  // Deepest first, so that a node knows whether those below it are seen through.
  for (const place of [...places].sort((a, b) => b - a)) {
    if (!looked.has(place) && passesOn(scene, place, through)) through.add(place);
  }
  return through;
}

function isLinear({ combine, take }: CompiledRule): boolean {
  return (combine === "sum" || combine === "mean") && take !== "band";
}

function passesOn(scene: Scene, place: number, through: ReadonlySet<number>): boolean {
  const { program, results } = scene;
  const rule = ruleAt(program, place);
  const result = results[place] as Result;
  // With everything rated, no input comes or goes, and no maximum changes.
  if (rule === null || result.state !== "scored" || result.rated < result.expected) return false;
  const { round, verdict, steps, numberLimits, bandLimits, override } = rule;
  const silent = round === null && verdict === null && override === "no";
  const unmoved = steps.length + numberLimits.length + bandLimits.length === 0;
  const known = ({ index }: Input) => through.has(index) || ruleAt(program, index) === null;
  return isLinear(rule) && silent && unmoved && rule.inputs.every(known);
}

// Every node that a rule's conditions ask, with the part of the rule that asks.
function eachAsked(rule: CompiledRule, visit: (place: number, path: string) => void): void {
  const { verdict, steps, numberLimits, bandLimits } = rule;
  [...(verdict ?? []), ...steps, ...numberLimits, ...bandLimits].forEach(({ when }, order) => {
    eachAskedIn(when, String(order), visit);
  });
}

function eachAskedIn(when: CompiledCondition, path: string, visit: (place: number, path: string) => void): void {
  switch (when.kind) {
    case "all":
    case "any":
      when.of.forEach((one, order) => {
        eachAskedIn(one, `${path}.${order}`, visit);
      });
      break;
    case "not":
      eachAskedIn(when.of, path, visit);
      break;
    case "count":
      for (const { index } of when.asked) visit(index, path);
      break;
    case "node":
      if (when.asked.index >= 0) visit(when.asked.index, path);
      break;
    case "fact":
      break;
  }
}
