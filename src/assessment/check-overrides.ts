import { below, isRecord, report, type Trail } from "../core/check-fields.js";
import type { Framework } from "../framework/framework.js";
import { levelsOf } from "../framework/levels-of.js";
import type { Group, Rule } from "../framework/scoring.js";
import type { Override } from "./assessment.js";
import type { Form } from "./form.js";

/** Checks that overrides name nodes whose rule allows them, bands that exist, and each node once. */
export function checkOverrides(form: Form, overrides: readonly Override[], trail: Trail): void {
  if (!Array.isArray(overrides)) return;
  const rules = rulesById(form);
  const seen = new Set<string>();
  overrides.forEach((override, index) => {
    const document: unknown = override;
    if (!isRecord(document)) return;
    const here = below(trail, index);
    const rule = rules.get(override.id);
    if (rule === undefined)
      return report(
        below(here, "id"),
        "unknown-item",
        `No node that a rule scores is called "${override.id}".`,
        "Name an area, a standard, a group, or the framework itself.",
      );
    if (seen.has(override.id))
      report(below(here, "id"), "duplicate-id", `"${override.id}" is overridden twice.`, "Keep one.");
    seen.add(override.id);
    if ((rule.override ?? "no") === "no")
      return report(
        here,
        "override-not-allowed",
        `The rule of "${override.id}" allows no override.`,
        "Take it out, or allow it in the rule.",
      );
    const bands = bandsOf(form.outline.framework, rule);
    if (!bands.includes(override.band))
      report(
        below(here, "band"),
        "unknown-level",
        `"${override.id}" has no band "${override.band}".`,
        `Its bands: ${bands.join(", ")}.`,
      );
  });
}

function bandsOf(framework: Framework, rule: Rule): readonly string[] {
  if (rule.bands !== undefined) return rule.bands.map((band) => band.id);
  const scale = framework.scales.find((one) => one.id === (rule.scale ?? framework.scales[0]?.id));
  return scale === undefined ? [] : levelsOf(scale).map((level) => level.id);
}

function rulesById(form: Form): ReadonlyMap<string, Rule> {
  const { framework, nodes } = form.outline;
  const rules = new Map<string, Rule>();
  for (const node of nodes) if (node.rule !== null) rules.set(node.id, node.rule);
  for (const grouping of framework.scoring.groupings ?? []) {
    rules.set(grouping.id, grouping.overall);
    for (const group of groupsOf(grouping.groups ?? [])) {
      const rule = group.rule ?? framework.scoring.area;
      if (rule !== undefined) rules.set(group.id, rule);
    }
  }
  return rules;
}

function groupsOf(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...groupsOf(group.groups ?? [])]);
}
