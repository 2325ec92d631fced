import { compare } from "../../core/exact.js";
import type { Rule } from "../../framework/scoring.js";
import type { Input } from "../compiled-rule.js";
import { checkRoot } from "./check-root.js";
import { refuse, type Site, type SiteNode } from "./site.js";

const arithmetic = ["sum", "mean", "geometric-mean"];

/** Refuses a rule that says too little to be computed, each gap with what to add. */
export function checkRule(site: Site, node: SiteNode, rule: Rule, inputs: readonly Input[]): void {
  const refused = (code: string, message: string, hint: string) => refuse(site, code, node.rulePath, message, hint);
  const { combine } = rule;
  if (arithmetic.includes(combine) && lacksNumbers(site, rule, inputs)) {
    const hint = "Give the levels values, or combine by lowest, highest or median with take: band.";
    refused("no-number", `"${node.id}" adds up levels that have no numbers.`, hint);
  }
  if ((combine === "median" || combine === "most-common") && rule.ties === undefined) {
    refused(
      "ties-missing",
      `"${combine}" needs to know which of two equals wins.`,
      "Add ties: lower, higher or middle.",
    );
  }
  if ((combine === "share" || combine === "count") && rule.reaching === undefined) {
    refused("reaching-missing", `"${combine}" needs to know which level counts as reached.`, "Add reaching.");
  }
  if (combine === "judged" && node.children.some((index) => site.nodes[index]?.kind === "dimension")) {
    const hint = "Combine the dimensions, or take them out.";
    refused("judged-dimensions", `"${node.id}" is judged as a whole, but is rated on dimensions as well.`, hint);
  }
  if (rule.ties === "middle" && hasNoMiddle(rule)) {
    refused("ties-middle", `"${node.id}" needs a middle where there is none.`, "Use ties: lower or higher.");
  }
  if (combine === "geometric-mean") checkRoot(rule, node.id, inputs, refused);
  if (rule.verdict !== undefined && rule.otherwise === undefined) {
    refused("otherwise-missing", "A table of verdicts needs a last word.", "Add otherwise: a band, or not-settled.");
  }
  checkWeights(site, inputs);
}

// Nothing lies halfway between two neighbours on a list, and nothing is as frequent as two that are the most frequent.
function hasNoMiddle({ combine, take }: Rule): boolean {
  return combine === "most-common" || (combine === "median" && take === "band");
}

// What is rated must have numbers to be added; a band taken must stand on a list with numbers.
function lacksNumbers(site: Site, rule: Rule, inputs: readonly Input[]): boolean {
  const nodes = inputs.map(({ index }) => site.nodes[index] as SiteNode);
  if (rule.take === "band") return nodes.some((node) => node.list?.numeric !== true);
  return nodes.some((node) => node.outlined?.rated === true && node.list?.numeric === false);
}

function checkWeights(site: Site, inputs: readonly Input[]): void {
  for (const { index, weight } of inputs) {
    if (compare(weight, 0) >= 0) continue;
    const node = site.nodes[index] as SiteNode;
    const path = `${node.outlined?.visit?.path ?? ""}/weight`;
    refuse(
      site,
      "weight-negative",
      path,
      `"${node.id}" has a weight below 0.`,
      "Use 0 to show it without counting it.",
    );
  }
}
