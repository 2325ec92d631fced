import type { Issue } from "../../core/issue.js";
import { advice, warning } from "../../core/make-issue.js";
import type { SourcePlace } from "../../framework/source.js";
import { walkDocument } from "../document/document-walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A place in a document that nobody can find is no source. */
export const rule: LintRule = {
  id: "sources",
  describe:
    "Every place names a document of the list, and every document of the list is named by a place, or has a note on what it was read for.",
  codes: ["unknown-source", "source-unused"],
  check: (context) => {
    const places = placesIn(context);
    return [...unknown(context, places), ...unused(context, places)];
  },
};

interface Named {
  readonly document: string;
  readonly path: string;
}

function placesIn({ framework }: LintContext): readonly Named[] {
  const places: Named[] = [];
  for (const { key, value, path } of walkDocument(framework)) {
    if (key === "source") places.push({ document: (value as SourcePlace).document, path: `${path}/document` });
    if (key !== "basis") continue;
    for (const [index, { document }] of (value as readonly SourcePlace[]).entries()) {
      places.push({ document, path: `${path}/${index}/document` });
    }
  }
  return places;
}

function unknown({ framework }: LintContext, places: readonly Named[]): readonly Issue[] {
  const ids = (framework.sources ?? []).map(({ id }) => id);
  const hint = ids.length === 0 ? "List the document under sources." : `Listed: ${listNames(ids, 8)}.`;
  return places
    .filter(({ document }) => !ids.includes(document))
    .map(({ document, path }) =>
      warning("unknown-source", path, `No document "${document}" stands among the sources.`, hint),
    );
}

// A list without any place is a bibliography; to ask for places is the work of labels. A note says what a document was read for.
function unused({ framework }: LintContext, places: readonly Named[]): readonly Issue[] {
  const named = new Set(places.map(({ document }) => document));
  if (places.length === 0) return [];
  return (framework.sources ?? []).flatMap(({ id, note }, place) => {
    if (named.has(id) || note !== undefined) return [];
    const hint = "Name it where it is used; or say in its note what it was read for.";
    return [advice("source-unused", `/sources/${place}`, `No statement and no rule names the document "${id}".`, hint)];
  });
}
