import { below, isRecord, report, type Trail } from "../core/check-fields.js";
import type { Outline } from "../framework/outline.js";
import type { Group } from "../framework/scoring.js";
import type { Override } from "./assessment.js";
import { bandsOf, type Scored, scoredGroup, scoredNode } from "./bands-of.js";
import type { Form } from "./form.js";

/** Checks that overrides name nodes whose rule allows them, bands that exist, and each node once. */
export function checkOverrides(form: Form, overrides: readonly Override[], trail: Trail): void {
  if (!Array.isArray(overrides)) return;
  const scored = scoredById(form);
  const seen = new Set<string>();
  overrides.forEach((override: unknown, index) => {
    if (!isRecord(override) || typeof override.id !== "string") return;
    const here = below(trail, index);
    const { id } = override;
    if (seen.has(id)) report(below(here, "id"), "duplicate-id", `"${id}" is overridden twice.`, "Keep one.");
    seen.add(id);
    checkOne(form.outline, id, override.band, scored.get(id), here);
  });
}

function checkOne(outline: Outline, id: string, band: unknown, scored: Scored | undefined, trail: Trail): void {
  if (scored === undefined || scored.rule === null) {
    const hint = "Name an area, a standard, a group, or the framework itself.";
    report(below(trail, "id"), "unknown-item", `No node that a rule scores is called "${id}".`, hint);
  } else if ((scored.rule.override ?? "no") === "no") {
    const hint = "Take it out, or allow it in the rule.";
    report(trail, "override-not-allowed", `The rule of "${id}" allows no override.`, hint);
  } else {
    const bands = bandsOf(outline, scored);
    if (bands.includes(String(band))) return;
    report(below(trail, "band"), "unknown-level", `"${id}" has no band "${band}".`, `Its bands: ${bands.join(", ")}.`);
  }
}

function scoredById({ outline }: Form): ReadonlyMap<string, Scored> {
  const scored = new Map<string, Scored>();
  for (const node of outline.nodes) if (node.rule !== null) scored.set(node.id, scoredNode(outline, node));
  for (const grouping of outline.framework.scoring.groupings ?? []) {
    scored.set(grouping.id, scoredGroup(outline, grouping));
    for (const group of groupsOf(grouping.groups ?? [])) scored.set(group.id, scoredGroup(outline, group));
  }
  return scored;
}

function groupsOf(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...groupsOf(group.groups ?? [])]);
}
