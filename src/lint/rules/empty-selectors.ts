import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import { outlineOf } from "../../framework/outline.js";
import { select } from "../../framework/select.js";
import { walk } from "../../framework/walk.js";
import type { PlacedSelector } from "../document/placed-selectors.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A selector that chooses nothing makes an empty result look like a computed one. */
export const rule: LintRule = {
  id: "empty-selectors",
  describe: "Every selector chooses something, and names only nodes, tags and dimensions that exist.",
  codes: ["selector-empty", "unknown-node", "unknown-tag", "unknown-dimension"],
  check: (context) => {
    const names = namesIn(context);
    return context.selectors.flatMap((placed) => {
      const unknown = unknownNames(placed, names);
      // Why it is empty is said by the name that does not exist.
      return unknown.length > 0 ? unknown : emptiness(context, placed);
    });
  },
};

interface Names {
  readonly nodes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
}

function namesIn({ framework, site }: LintContext): Names {
  const visits = [...walk(framework)];
  return {
    nodes: new Set(visits.map(({ node }) => node.id)),
    groups: new Set(site.nodes.filter((node) => node.kind === "group").map((node) => node.id)),
    tags: new Set(visits.flatMap(({ node }) => node.tags ?? [])),
    dimensions: new Set((framework.scoring.dimensions ?? []).flatMap((set) => set.of.map((one) => one.id))),
  };
}

function unknownNames({ selector, path }: PlacedSelector, names: Names): readonly Issue[] {
  const { ids = [], under, tagged = [], dimension } = selector;
  const ofNodes = (named: string) => names.nodes.has(named) || names.groups.has(named);
  const tags = typeof tagged === "string" ? [tagged] : tagged;
  return [
    ...ids.flatMap((id, place) =>
      ofNodes(id) ? [] : [unknown("node", id, `${path}/ids/${place}`, [...names.nodes, ...names.groups])],
    ),
    ...(under === undefined || ofNodes(under) ? [] : [unknown("node", under, `${path}/under`, [...names.nodes])]),
    ...tags.flatMap((tag, place) => {
      const where = typeof tagged === "string" ? `${path}/tagged` : `${path}/tagged/${place}`;
      return names.tags.has(tag) ? [] : [unknown("tag", tag, where, [...names.tags])];
    }),
    ...(dimension === undefined || names.dimensions.has(dimension)
      ? []
      : [unknown("dimension", dimension, `${path}/dimension`, [...names.dimensions])]),
  ];
}

function unknown(what: "node" | "tag" | "dimension", name: string, path: string, known: readonly string[]): Issue {
  const near = nearest(name, known);
  const hint = near.length > 0 ? `Did you mean ${listNames(near)}?` : "Correct the name, or take it out.";
  const message = what === "tag" ? `No node has the tag "${name}".` : `There is no ${what} "${name}".`;
  return what === "tag" ? warning("unknown-tag", path, message, hint) : error(`unknown-${what}`, path, message, hint);
}

// What the inputs of a rule and the counts in its conditions choose is for scoring to refuse; what dimensions, exceptions and
// answers are for has codes of its own.
function emptiness({ framework, site }: LintContext, { selector, path, use, rule }: PlacedSelector): readonly Issue[] {
  if (use === "limit" || use === "step") {
    const some = rule?.nodes.some(
      ({ outlined, id }) =>
        (outlined === null ? (selector.ids?.includes(id) ?? selector.kind === "group") : false) ||
        (outlined !== null && select(site.form.outline, selector).includes(outlined)),
    );
    if (some || rule?.nodes.length === 0) return [];
    const hint = "Correct it, or leave it out to mean all nodes that have the rule.";
    return [warning("selector-empty", path, `This ${use} is for no node that has the rule.`, hint)];
  }
  if (use !== "group" && use !== "floor" && use !== "target" && use !== "duty") return [];
  const chosen = select(outlineOf(framework), selector);
  if (use === "group") {
    if (chosen.length > 0) return [];
    return [error("selector-empty", path, "This group holds nothing.", "Correct what it selects, or take it out.")];
  }
  const rated = chosen.some((node) => node.rated || node.isItem);
  const message = `This ${use} is for nothing that is rated.`;
  return rated ? [] : [warning("selector-empty", path, message, "Correct what it is for, or take it out.")];
}
