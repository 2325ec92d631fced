import type { Asked, CompiledCondition, CompiledRule } from "../../scoring/compiled-rule.js";
import { ask } from "../../scoring/evaluate/holds.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { ProgramNode } from "../../scoring/program.js";
import { type Features, note, type Way } from "./feature.js";

/** Notes what the conditions of a rule read of the nodes below. */
export function readConditions(features: Features, place: number, rule: CompiledRule): void {
  const { verdict, steps, numberLimits, bandLimits } = rule;
  for (const { when } of [...(verdict ?? []), ...steps, ...numberLimits, ...bandLimits]) {
    readCondition(features, place, when);
  }
}

function readCondition(features: Features, place: number, when: CompiledCondition): void {
  switch (when.kind) {
    case "all":
    case "any":
      for (const one of when.of) readCondition(features, place, one);
      break;
    case "not":
      readCondition(features, place, when.of);
      break;
    case "count":
      // Beyond the larger of the two numbers, how many pass makes no difference.
      readAnswers(
        features,
        place,
        when.asked,
        Math.max(when.atLeast, Number.isFinite(when.atMost) ? when.atMost + 1 : 0),
      );
      break;
    case "node":
      readAnswers(features, place, [when.asked], 1);
      break;
    case "fact":
      break;
  }
}

function readAnswers(features: Features, place: number, asked: readonly Asked[], most: number): void {
  const { base, varies } = features;
  const node = base.program.nodes[place] as ProgramNode;
  const answer = (run: Run, one: Asked) => ask(run, node, one, run.results[place] ?? (run.results[0] as never));
  const moving = asked.filter(({ index }) => index >= 0 && varies(index));
  const still = asked.filter((one) => one.index >= 0 && !varies(one.index) && answer(base, one) === true).length;
  if (moving.length === 0) return;
  const passed = note(features, place, "count", wayOf(features, moving), Math.max(0, most - still));
  const withheld = note(features, place, "count", "same", 1);
  for (const one of moving) {
    features.add(one.index, [passed, withheld], (run) => {
      const said = answer(run, one);
      return [said === true ? 1 : 0, said === null ? 1 : 0];
    });
  }
}

// Where no rating raised can lower the whole, a test that only high levels pass can only be better passed, and the reverse.
function wayOf({ problem, base }: Features, asked: readonly Asked[]): Way {
  if (!problem.rising) return "same";
  const ways = asked.map(({ index, test }): Way => {
    const ranks = (base.program.nodes[index]?.list?.ids ?? []).map((_, rank) => rank);
    if (test.asks !== "band" || ranks.length === 0) return "same";
    const passed = ranks.map((rank) => test.passes(rank));
    if (passed.every((pass, rank) => rank === 0 || pass || !passed[rank - 1])) return "more";
    return passed.every((pass, rank) => rank === 0 || !pass || passed[rank - 1]) ? "less" : "same";
  });
  return new Set(ways).size === 1 ? (ways[0] as Way) : "same";
}
