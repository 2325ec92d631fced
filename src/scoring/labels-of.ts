import type { Framework } from "../framework/framework.js";
import type { Provenance, Wording } from "../framework/label.js";
import { outlineOf } from "../framework/outline.js";
import type { Group, Rule } from "../framework/scoring.js";
import { walk } from "../framework/walk.js";
import type { Labels } from "./assessment-score.js";

const weakestLast: readonly Wording[] = ["official", "paraphrase", "interpretive"];

/** Says where a result comes from: whose words, whose scale, whose rules, and what was not checked. */
export function labelsOf(framework: Framework): Labels {
  const items = [...walk(framework)].filter((visit) => visit.isItem);
  const wordings = new Set(items.map((item) => item.node.wording ?? framework.wording));
  const used = new Set(outlineOf(framework).nodes.map((node) => node.scale));
  const scales = [...used].flatMap((scale) => scale?.provenance ?? []);
  return {
    wording: weakestLast.filter((wording) => wordings.has(wording)),
    scale: scales.length === 0 ? null : weaker(scales),
    rules: weaker([framework.scoring.provenance, ...rulesOf(framework).flatMap((rule) => rule.provenance ?? [])]),
    unverified: items
      .filter((item) => (item.node.verified ?? framework.verified) === false)
      .map((item) => item.node.id),
    dated: framework.dated ?? null,
    disclaimer: framework.disclaimer ?? null,
  };
}

function weaker(provenances: readonly Provenance[]): Provenance {
  return provenances.includes("proposal") ? "proposal" : "official";
}

function rulesOf({ scoring }: Framework): readonly Rule[] {
  const { overall, area, standard, criterion, exceptions = [], groupings = [] } = scoring;
  const ofGroupings = groupings.flatMap((grouping) => [grouping.overall, ...rulesOfGroups(grouping.groups)]);
  return [overall, area, standard, criterion, ...exceptions, ...ofGroupings].filter((rule) => rule !== undefined);
}

function rulesOfGroups(groups: readonly Group[] = []): readonly Rule[] {
  return groups.flatMap(({ rule, groups: inside }) => [
    ...(rule === undefined ? [] : [rule]),
    ...rulesOfGroups(inside),
  ]);
}
