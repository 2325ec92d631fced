import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Rule } from "../../framework/scoring.js";
import type { Condition } from "../../framework/selector.js";
import { direction, isMonotoneLimit, isMonotoneRule } from "../../scoring/compile/is-monotone.js";
import type { Site, SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A better rating must not lead to a worse result. Where the wording alone does not prove that, every case is tried. */
export const rule: LintRule = {
  id: "direction",
  describe: "No limit, step, verdict or majority turns a better rating into a worse result.",
  codes: ["limit-up", "step-against", "verdict-against", "most-common-against"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule({ site, canRun, canFall }: LintContext, placed: PlacedRule): readonly Issue[] {
  const suspects = placed.nodes.filter((node) => !isMonotoneRule(site, node, placed.rule));
  const [first] = suspects;
  if (!canRun || first === undefined) return [];
  const culprit = suspects.find((node) => canFall(node.index) === true);
  if (culprit === undefined && suspects.every((node) => canFall(node.index) === false)) return [];
  return turned(site, culprit ?? first, placed).map(({ code, path, what, hint }) => {
    const sure = culprit === undefined ? "might, and there are too many cases to try" : `can: see "${culprit.id}"`;
    const message = `${what}, so a better rating could lead to a worse result; it ${sure}.`;
    return warning(code, `${placed.path}${path}`, message, `${hint} checkScheme shows a case.`);
  });
}

interface Turned {
  readonly code: string;
  readonly path: string;
  readonly what: string;
  readonly hint: string;
}

// The parts of a rule whose wording does not say that they go the right way.
function turned(site: Site, node: SiteNode, { rule: own }: PlacedRule): readonly Turned[] {
  const { steps = [], limits = [], verdict, combine } = own;
  const towards = (when: Condition) => direction(site, node, when);
  const found: Turned[] = [];
  const ask = "Ask for what is bad, with `below`, or with `from` and `atMost`.";
  limits.forEach((limit, place) => {
    const what = `The limit "${limit.id}" can begin to hold as ratings rise`;
    if (!isMonotoneLimit(site, node, own, limit)) {
      found.push({ code: "limit-up", path: `/limits/${place}/when`, what, hint: ask });
    }
  });
  steps.forEach(({ id, when, step }, place) => {
    const wrong = step < 0 ? ["helps", "mixed"] : ["hurts", "mixed"];
    const what = `The step "${id}" goes ${step < 0 ? "down" : "up"} as ratings ${step < 0 ? "rise" : "fall"}`;
    const hint = step < 0 ? ask : "Ask for what is good, with `from`.";
    if (wrong.includes(towards(when))) found.push({ code: "step-against", path: `/steps/${place}/when`, what, hint });
  });
  if (verdict !== undefined && !isMonotoneRule(site, node, tableOnly(own))) {
    const hint = "List the bad bands first, worst first, then the good ones, best first.";
    const what = "The lines of this table are not sorted from bad to good";
    found.push({ code: "verdict-against", path: "/verdict", what, hint });
  }
  if (combine === "most-common") {
    const hint = "Use median, which cannot do that.";
    const what = "One rating raised can break a majority";
    found.push({ code: "most-common-against", path: "/combine", what, hint });
  }
  return found;
}

function tableOnly(own: Rule): Rule {
  return { ...own, combine: "none", steps: [], limits: [] };
}
