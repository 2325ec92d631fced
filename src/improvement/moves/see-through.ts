import { add, divide, type Exact, multiply, subtract } from "../../core/exact.js";
import type { CompiledCondition, CompiledRule, Input } from "../../scoring/compiled-rule.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import type { Scene } from "./scene.js";

/** Lists the places of all nodes that the whole depends on, itself included. */
export function placesBehind(program: Program): ReadonlySet<number> {
  const places = new Set([0]);
  for (const place of places) {
    const rule = ruleAt(program, place);
    for (const input of rule?.inputs ?? []) places.add(input.index);
    if (rule !== null) eachAsked(rule, (asked) => places.add(asked));
  }
  return places;
}

/** Gives the rule at a place; null for what is only rated. */
export function ruleAt(program: Program, place: number): CompiledRule | null {
  return (program.nodes[place] as ProgramNode).rule;
}

/** Visits every input of a rule with how much it counts and who takes it; in place of a node that is seen through, its own inputs. */
export function eachInput(
  scene: Scene,
  through: ReadonlySet<number>,
  rule: CompiledRule,
  visit: (place: number, counts: Exact, taker: CompiledRule) => void,
  times: Exact = 1,
): void {
  for (const { index, weight } of rule.inputs) {
    const counts = multiply(times, weight);
    const inner = through.has(index) ? ruleAt(scene.program, index) : null;
    if (inner === null) visit(index, counts, rule);
    else eachInput(scene, through, inner, visit, multiply(counts, factorOf(scene, index, inner, rule)));
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

/** Finds the sums and means that nothing but a sum or a mean looks at, and that add no say of their own. */
export function seenThrough(scene: Scene, places: ReadonlySet<number>): ReadonlySet<number> {
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

/** Visits every node that a rule's conditions ask, with the part of the rule that asks. */
export function eachAsked(rule: CompiledRule, visit: (place: number, path: string) => void): void {
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
