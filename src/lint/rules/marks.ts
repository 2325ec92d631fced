import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Whether its publisher has made a point public is what tells a published standard from our reading of one. */
export const rule: LintRule = {
  id: "marks",
  describe: "What a node or an entry is published as is declared, and every such mark is used.",
  codes: ["unknown-mark", "mark-unused"],
  check: (context) => {
    const named = marksIn(context);
    const marks = context.framework.publishedAs ?? [];
    const declared = marks.map(({ id }) => id);
    const used = new Set(named.map(({ mark }) => mark));
    return [
      ...named.filter(({ mark }) => !declared.includes(mark)).map((one) => unknown(one, declared)),
      ...declared.flatMap((id, place) => (used.has(id) ? [] : [unused(id, `/publishedAs/${place}`)])),
    ];
  },
};

interface Named {
  readonly mark: string;
  readonly path: string;
}

function marksIn({ framework }: LintContext): readonly Named[] {
  const ofNodes = [...walk(framework)].map(({ node, path }) => ({ mark: node.publishedAs, path }));
  const ofEntries = (framework.annexes ?? []).flatMap(({ entries }, place) =>
    entries.map(({ publishedAs }, at) => ({ mark: publishedAs, path: `/annexes/${place}/entries/${at}` })),
  );
  return [...ofNodes, ...ofEntries].flatMap(({ mark, path }) =>
    mark === undefined ? [] : [{ mark, path: `${path}/publishedAs` }],
  );
}

function unknown({ mark, path }: Named, declared: readonly string[]): Issue {
  const near = nearest(mark, declared);
  const hint = near.length > 0 ? `Did you mean ${listNames(near)}?` : "Declare it under publishedAs, with its meaning.";
  return warning("unknown-mark", path, `The mark "${mark}" is not declared under publishedAs.`, hint);
}

function unused(id: string, path: string): Issue {
  const hint = "Take it out, or name it where it is meant.";
  return warning("mark-unused", path, `Nothing is published as "${id}".`, hint);
}
