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
  overrides.forEach((override: unknown, index) => {
    if (!isRecord(override) || typeof override.id !== "string") return;
    const here = below(trail, index);
    const { id } = override;
    if (seen.has(id)) report(below(here, "id"), "duplicate-id", `"${id}" is overridden twice.`, "Keep one.");
    seen.add(id);
    checkOne(form.outline.framework, id, override.band, rules.get(id), here);
  });
}

function checkOne(framework: Framework, id: string, band: unknown, rule: Rule | undefined, trail: Trail): void {
  if (rule === undefined) {
    const hint = "Name an area, a standard, a group, or the framework itself.";
    report(below(trail, "id"), "unknown-item", `No node that a rule scores is called "${id}".`, hint);
  } else if ((rule.override ?? "no") === "no") {
    const hint = "Take it out, or allow it in the rule.";
    report(trail, "override-not-allowed", `The rule of "${id}" allows no override.`, hint);
  } else {
    const bands = bandsOf(framework, rule);
    if (bands.includes(String(band))) return;
    report(below(trail, "band"), "unknown-level", `"${id}" has no band "${band}".`, `Its bands: ${bands.join(", ")}.`);
  }
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
