import type { Issue } from "../../core/issue.js";
import { advice, warning } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A misspelt tag takes a node out of every rule and view that the tag stands for, and nothing looks wrong. */
export const rule: LintRule = {
  id: "tags",
  describe: "Nodes carry only tags that are declared, where any are, and every tag is used.",
  codes: ["tag-undeclared", "tag-unused"],
  check: (context) => {
    const carried = tagsIn(context);
    return context.framework.tags === undefined ? unselected(context, carried) : ofDeclared(context, carried);
  },
};

interface Carried {
  readonly tag: string;
  readonly path: string;
}

function tagsIn({ framework }: LintContext): readonly Carried[] {
  return [...walk(framework)].flatMap(({ node, path }) =>
    (node.tags ?? []).map((tag, place) => ({ tag, path: `${path}/tags/${place}` })),
  );
}

function ofDeclared({ framework: { tags = [] } }: LintContext, carried: readonly Carried[]): readonly Issue[] {
  const declared = tags.map(({ id }) => id);
  const used = new Set(carried.map(({ tag }) => tag));
  const undeclared = carried.filter(({ tag }) => !declared.includes(tag));
  return [
    ...undeclared.map(({ tag, path }) => {
      const near = nearest(tag, declared);
      const hint = near.length > 0 ? `Did you mean ${listNames(near)}?` : "Declare it under tags, with its meaning.";
      return warning("tag-undeclared", path, `The tag "${tag}" is not declared among the tags.`, hint);
    }),
    ...declared.flatMap((id, place) => {
      if (used.has(id)) return [];
      const hint = "Take it out, or tag the nodes that are meant.";
      return [warning("tag-unused", `/tags/${place}`, `No node carries the tag "${id}".`, hint)];
    }),
  ];
}

// Where no tags are declared, a tag has its meaning from the rules that select by it.
function unselected({ selectors }: LintContext, carried: readonly Carried[]): readonly Issue[] {
  const selected = new Set(selectors.flatMap(({ selector }) => selector.tagged ?? []));
  const first = new Map(carried.toReversed().map((one) => [one.tag, one]));
  return [...first.values()].toReversed().flatMap(({ tag, path }) => {
    if (selected.has(tag)) return [];
    const hint = "Declare it under tags, with its meaning; or select by it; or take it out.";
    return [advice("tag-unused", path, `Nothing selects by the tag "${tag}", and nothing says what it means.`, hint)];
  });
}
