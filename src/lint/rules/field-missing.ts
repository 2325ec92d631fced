import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { levelsOf } from "../../framework/levels-of.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** What all but one of many say was most likely lost in that one. */
export const rule: LintRule = {
  id: "field-missing",
  describe: "What nearly all things of one kind say, none of them leaves out.",
  codes: ["field-missing"],
  check: (context) => familiesOf(context).flatMap(ofFamily),
};

/** Things of one kind, with where each stands. */
interface Family {
  readonly what: string;
  readonly members: readonly { readonly value: object; readonly path: string }[];
}

/** Of fewer, nothing can be said about what is usual. */
const usualFewest = 5;
/** Of fewer, not even about what everything has. */
const closeFewest = 3;
/** Of so many, at most one may be without for it to look like a slip. */
const oneIn = 10;

// Fields that say something of each thing by itself; others, such as tags or weights, say in what it differs.
const fields = ["code", "title", "statement", "plain", "purpose", "description", "evidenceHints", "value", "number"];
// What is said of each even in a short list.
const always = ["title", "statement", "description", "value"];
const places = ["source", "basis", "since", "publishedAs", "answeredBy", "provenance", "publisher", "date", "url"];

function familiesOf({ framework }: LintContext): readonly Family[] {
  const visits = [...walk(framework)];
  const nodes = (["area", "standard", "criterion", "part"] as const).flatMap((kind) =>
    [true, false].map((isItem) => ({
      what: `${kind === "criterion" ? "criteria" : `${kind}s`} ${isItem ? "that are rated" : "that hold others"}`,
      members: visits
        .filter((visit) => visit.kind === kind && visit.isItem === isItem)
        .map(({ node, path }) => ({ value: node, path })),
    })),
  );
  return [
    ...nodes,
    ...framework.scales.map((scale, place) =>
      listed(`levels of "${scale.id}"`, levelsOf(scale), `/scales/${place}/levels`),
    ),
    // What can be said of a document that lacks its day or its address stands in its note.
    listed(
      "sources without a note",
      (framework.sources ?? []).map((one) => (one.note === undefined ? one : null)),
      "/sources",
    ),
    listed("facts", framework.facts ?? [], "/facts"),
    listed("special answers", framework.special ?? [], "/special"),
    ...(framework.annexes ?? []).map(({ id, entries }, place) =>
      listed(`entries of "${id}"`, entries, `/annexes/${place}/entries`),
    ),
    // What is ours stands in no source.
    listed(
      "duties of the source",
      (framework.duties ?? []).map((one) => (one.provenance === "proposal" ? null : one)),
      "/duties",
    ),
  ];
}

function listed(what: string, values: readonly (object | null)[], path: string): Family {
  const members = values.flatMap((value, place) => (value === null ? [] : [{ value, path: `${path}/${place}` }]));
  return { what, members };
}

function ofFamily({ what, members }: Family): readonly Issue[] {
  if (members.length < closeFewest) return [];
  const looked = members.length < usualFewest ? always : [...fields, ...places];
  return looked.flatMap((field) => {
    const without = members.filter(({ value }) => !Object.hasOwn(value, field));
    const most = Math.max(1, Math.floor(members.length / oneIn));
    if (without.length > most) return [];
    return without.map(({ value, path }) => {
      const id = String((value as { readonly id?: unknown }).id);
      const message = `Nearly all of the ${members.length} ${what} have \`${field}\`, and "${id}" has none.`;
      return warning(
        "field-missing",
        `${path}/${field}`,
        message,
        "Add it; where the source says nothing, record that as an exception.",
      );
    });
  });
}
