import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Rule } from "../../framework/scoring.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintRule } from "../rule/lint-rule.js";

/** What a rule says and does not use looks like a rule that holds. */
export const rule: LintRule = {
  id: "rule-leftover",
  describe: "A rule says only what its way of combining uses.",
  codes: ["rule-leftover"],
  check: ({ rules }) => rules.flatMap(leftovers),
};

const arithmetic = ["sum", "mean", "geometric-mean"];
const ordinal = ["lowest", "highest", "median", "most-common"];
const reaching = ["share", "count"];
const withInputs = [...arithmetic, ...ordinal, ...reaching];

// Each field with the ways of combining that use it, and what it is for.
const uses: readonly (readonly [field: keyof Rule, combines: readonly string[], what: string])[] = [
  ["of", withInputs, "chooses inputs"],
  ["take", [...arithmetic, ...ordinal], "says what inputs bring"],
  ["start", ["sum"], "is where a sum begins"],
  ["reaching", reaching, "is the level that share and count ask for"],
  ["ties", ["median", "most-common"], "decides between two equals"],
  ["as", withInputs, "states a number"],
  ["round", withInputs, "rounds a number"],
  ["unrated", [...withInputs, "none", "judged"], "says what a gap does"],
  ["minimumCoverage", [...withInputs, "none"], "asks how much is rated below"],
];

function leftovers({ rule: own, path }: PlacedRule): readonly Issue[] {
  const { combine, bands = [], verdict, otherwise } = own;
  const unused = uses.filter(([field, combines]) => own[field] !== undefined && !combines.includes(combine));
  const issues = unused.map(([field, , what]) => {
    const message = `\`${field}\` ${what}, and \`combine: ${combine}\` has no use for it.`;
    return warning("rule-leftover", `${path}/${field}`, message, "Take it out, or combine another way.");
  });
  const edges = bands.findIndex(({ from, above }) => from !== undefined || above !== undefined);
  if (verdict !== undefined && edges >= 0) {
    const message = "The bands have edges, and a table of verdicts decides: the edges do nothing.";
    issues.push(warning("rule-leftover", `${path}/bands/${edges}`, message, "Keep the edges or the verdict."));
  }
  if (verdict === undefined && otherwise !== undefined) {
    const message = "`otherwise` is the last line of a table of verdicts, and there is no table.";
    issues.push(warning("rule-leftover", `${path}/otherwise`, message, "Take it out, or add verdict."));
  }
  const findsBand = verdict !== undefined || bands.length > 0 || combine === "judged" || ordinal.includes(combine);
  if (own.scale !== undefined && !findsBand) {
    const message = "`scale` is the list that a band stands on, and nothing here finds a band.";
    issues.push(warning("rule-leftover", `${path}/scale`, message, "Take it out, or add bands or verdict."));
  }
  return [...issues, ...withoutBand(own, path)];
}

// Steps, limits on a band and overrides need a band to move.
function withoutBand(own: Rule, path: string): readonly Issue[] {
  const takesBand = own.take === "band" && ordinal.includes(own.combine);
  const hasBand = own.bands ?? own.scale ?? (own.combine === "judged" || takesBand || undefined);
  if (hasBand !== undefined) return [];
  const moving = (["steps", "override"] as const).filter((field) => own[field] !== undefined && own[field] !== "no");
  return moving.map((field) => {
    const message = `\`${field}\` acts on a band, and this rule gives none.`;
    return warning(
      "rule-leftover",
      `${path}/${field}`,
      message,
      "Take it out, or add bands or a scale with a verdict.",
    );
  });
}
