import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Program } from "../../scoring/program.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { differing, rangesOf } from "../reachable/ranges.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listWords } from "../rule/words.js";

/** The lowest of a number up to 4 and one up to 100 is nearly always the first; their mean is nearly the second alone. */
export const rule: LintRule = {
  id: "mixed-ranges",
  describe: "What compares or averages numbers does so with numbers of one range.",
  codes: ["list-mixed"],
  check: ({ rules, program, canRun }) => (canRun ? rules.flatMap((placed) => ofRule(program, placed)) : []),
};

const comparing = ["lowest", "highest", "most-common"];
const averaging = ["mean", "geometric-mean", "median"];

function ofRule(program: Program, { rule: own, nodes, path }: PlacedRule): readonly Issue[] {
  const averages = averaging.includes(own.combine);
  if ((!averages && !comparing.includes(own.combine)) || own.take === "band") return [];
  for (const node of nodes) {
    // Sums that an average is taken of have a rule of their own.
    const ranges = rangesOf(program, node.index).filter((range) => !averages || !range.isSum);
    const mixed = differing(ranges, ["low", "high"]);
    if (mixed.length === 0) continue;
    const which = listWords(mixed.map(({ id, text }) => `"${id}" from ${text.low} to ${text.high}`));
    const message = `"${node.id}" ${averages ? "averages" : "compares"} numbers of different ranges: ${which}.`;
    const hint = "State the inputs in percent-of-range, or give them one scale.";
    return [warning("list-mixed", path, message, hint)];
  }
  return [];
}
