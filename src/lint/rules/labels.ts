import type { Issue } from "../../core/issue.js";
import { advice } from "../../core/make-issue.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf, listNames } from "../rule/words.js";

/** Whose words and whose scale a result rests on is shown wherever it is shown; it must be said somewhere. */
export const rule: LintRule = {
  id: "labels",
  describe: "The framework says whose words, scales and rules it holds, under which licence, and from which source.",
  codes: [
    "wording-missing",
    "verified-missing",
    "licence-missing",
    "provenance-missing",
    "sources-missing",
    "source-missing",
    "languages-missing",
    "publisher-missing",
    "disclaimer-missing",
  ],
  check: (context) => [...ofItems(context), ...ofFramework(context), ...ofMixture(context), ...ofScales(context)],
};

function ofItems({ framework }: LintContext): readonly Issue[] {
  const items = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);
  const lacking = (key: "wording" | "verified" | "source") =>
    key !== "source" && framework[key] !== undefined ? [] : items.filter((node) => node[key] === undefined);
  const [wording, verified, source] = [lacking("wording"), lacking("verified"), lacking("source")];
  const named = (nodes: typeof items) => `${countOf(nodes.length, "item")}: ${listNames(nodes.map(({ id }) => id))}`;
  const issues: Issue[] = [];
  if (wording.length > 0) {
    const hint = "Add wording: official, paraphrase or interpretive, to the framework or to its nodes.";
    issues.push(advice("wording-missing", "", `Nothing says whose words these are, for ${named(wording)}.`, hint));
  }
  if (verified.length > 0) {
    const hint = "Add verified: true or false, to the framework or to its nodes.";
    const message = `Nothing says whether the text was checked against its source, for ${named(verified)}.`;
    issues.push(advice("verified-missing", "", message, hint));
  }
  if ((framework.sources ?? []).length > 0 && source.length > 0) {
    const hint = "Add source: { document: …, place: … } to each.";
    issues.push(advice("source-missing", "", `No place in a source is given for ${named(source)}.`, hint));
  }
  return issues;
}

function ofFramework({ framework }: LintContext): readonly Issue[] {
  const issues: Issue[] = [];
  if (framework.licence === undefined) {
    const hint = "Add licence: an SPDX id such as CC-BY-4.0, or a sentence.";
    issues.push(advice("licence-missing", "", "Nothing says under which licence this may be used.", hint));
  }
  if ((framework.languages ?? []).length === 0) {
    const hint = "Add languages: those in which every text is given.";
    issues.push(advice("languages-missing", "", "Nothing says in which languages every text is given.", hint));
  }
  if (framework.publisher === undefined) {
    const hint = "Add publisher: the body that stands behind it.";
    issues.push(advice("publisher-missing", "", "Nothing says who publishes the framework.", hint));
  }
  if ((framework.sources ?? []).length === 0) {
    const hint = "Add sources: the documents that it was made from.";
    issues.push(advice("sources-missing", "", "The framework names no document that it rests on.", hint));
  }
  return issues;
}

// One label for all is read with the title; where texts differ, a reader of a result cannot see which stand behind it.
function ofMixture({ framework }: LintContext): readonly Issue[] {
  const { wording, verified, disclaimer } = framework;
  const differing = [...walk(framework)].filter(
    ({ node }) => (node.wording ?? wording) !== wording || (node.verified ?? verified) !== verified,
  );
  if (disclaimer !== undefined || differing.length === 0) return [];
  const names = listNames(differing.map(({ node }) => node.id));
  const message = `Some texts differ from the rest in wording or verified (${names}), and no disclaimer says so.`;
  return [advice("disclaimer-missing", "", message, "Add disclaimer: what a result does not prove.")];
}

function ofScales({ framework }: LintContext): readonly Issue[] {
  return framework.scales.flatMap(({ id, provenance }, place) => {
    if (provenance !== undefined) return [];
    const hint = "Add provenance: official where the publisher made it, proposal where you did.";
    return [advice("provenance-missing", `/scales/${place}`, `Nothing says who made the scale "${id}".`, hint)];
  });
}
