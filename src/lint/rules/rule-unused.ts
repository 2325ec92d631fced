import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Rule } from "../../framework/scoring.js";
import { select } from "../../framework/select.js";
import type { Selector } from "../../framework/selector.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** What fits nothing was meant for something: a misspelt tag, a node that moved. */
export const rule: LintRule = {
  id: "rule-unused",
  describe: "Every rule, exception, set of dimensions, scale and fact is used.",
  codes: ["rule-unused"],
  check: (context) => [...ofRules(context), ...ofDimensions(context), ...ofScales(context), ...ofFacts(context)],
};

function unused(path: string, message: string, hint: string): Issue {
  return warning("rule-unused", path, message, hint);
}

function ofRules({ rules, outline }: LintContext): readonly Issue[] {
  // Of two exceptions that fit one node, one is not used; that is said elsewhere.
  const fitsNode = ({ rule: own }: PlacedRule) =>
    "for" in own && select(outline, own.for as Selector).some((node) => !node.isItem);
  const decides = ({ verdict, ...own }: Rule) =>
    verdict !== undefined && "for" in own && select(outline, own.for as Selector).length > 0;
  return rules
    .filter((placed) => placed.nodes.length === 0 && !fitsNode(placed))
    .map(({ path, role, rule: own }) => {
      if (role === "exception") {
        const message = "This exception fits no node that has anything inside it.";
        const hint = "Correct what it is for; a rated item has a rule only with combine: judged.";
        // A node whose result hangs on numbers from elsewhere alone is the usual case.
        const needed =
          "Put inside the node what the table asks for; a number measured elsewhere is an item on a range.";
        return unused(`${path}/for`, message, decides(own) ? needed : hint);
      }
      const message = `No ${role} has this rule: each of them is rated itself, has an exception, or does not exist.`;
      return unused(path, message, "Take it out, or correct the exceptions.");
    });
}

function ofDimensions({ framework, outline }: LintContext): readonly Issue[] {
  const used = new Set(outline.nodes.map((node) => node.dimension));
  return (framework.scoring.dimensions ?? []).flatMap((set, place) => {
    if (set.of.some((dimension) => used.has(dimension))) return [];
    const path = `/scoring/dimensions/${place}${set.for === undefined ? "" : "/for"}`;
    return [unused(path, "No item is rated on these dimensions.", "Correct what they are for, or take them out.")];
  });
}

function ofScales({ framework, outline, rules }: LintContext): readonly Issue[] {
  const used = new Set([...outline.nodes.map((node) => node.scale?.id), ...rules.map(({ rule: { scale } }) => scale)]);
  return framework.scales.flatMap(({ id }, place) => {
    if (used.has(id)) return [];
    const message = `Nothing is rated on the scale "${id}", and no rule stands on it.`;
    return [unused(`/scales/${place}`, message, "Take it out, or name it where it is meant.")];
  });
}

function ofFacts({ framework, facts }: LintContext): readonly Issue[] {
  const asked = new Set(facts.map(({ condition }) => condition.fact));
  return (framework.facts ?? []).flatMap(({ id }, place) => {
    if (asked.has(id)) return [];
    const hint = "Take it out, or ask for it where something applies only then.";
    return [unused(`/facts/${place}`, `No condition asks for the fact "${id}".`, hint)];
  });
}
