import { remember } from "../../core/remember.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { Program } from "../program.js";
import type { ResultUnit } from "./number-reason.js";

const units: (program: Program) => ResultUnit[] = /* @__PURE__ */ remember(() => []);

/** Says what the number of a node counts: points, or hundredths once a rule below or its own has stated it so. */
export function unitOf(program: Program, index: number): ResultUnit {
  const known = units(program);
  const unit = known[index] ?? find(program, index);
  known[index] = unit;
  return unit;
}

function find(program: Program, index: number): ResultUnit {
  const node = program.nodes[index];
  if (!node?.rule || node.rated !== null) return "points";
  return node.rule.as === "points" ? combinedUnit(program, node.rule) : "percent";
}

/** Says what the number counts that a rule combines its inputs into. */
export function combinedUnit(program: Program, rule: CompiledRule): ResultUnit {
  if (rule.combine === "share") return "percent";
  if (rule.combine === "sum" || rule.combine === "count" || rule.take !== "value") return "points";
  const { inputs } = rule;
  return inputs.length > 0 && inputs.every((input) => unitOf(program, input.index) === "percent")
    ? "percent"
    : "points";
}
