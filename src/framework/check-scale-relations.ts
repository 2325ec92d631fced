import type { Issue } from "../core/issue.js";
import { error } from "../core/make-issue.js";
import { nearest } from "../core/nearest.js";
import type { Crosswalk } from "./crosswalk.js";
import type { Framework } from "./framework.js";
import { levelsOf } from "./levels-of.js";
import type { LevelId, Scale } from "./scale.js";

/**
 * Checks what a crosswalk says of scales: they exist on their side, and so do their levels.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const old = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [{ id: "steps", levels: ["no", "yes"] }], scoring: rules, areas: [] };
 * const sides = { from: { framework: "shelter", edition: "2020-01-01" }, to: { framework: "shelter", edition: "2020-01-01" } };
 * const crosswalk = { ...sides, relations: [], scales: [{ from: "steps", to: "step", levels: [{ from: "maybe", to: "yes" }] }] };
 * checkScaleRelations(crosswalk, old, old).map((issue) => issue.path); // ["/scales/0/levels/0/from", "/scales/0/to"]
 */
export function checkScaleRelations(crosswalk: Crosswalk, from: Framework, to: Framework): Issue[] {
  return (crosswalk.scales ?? []).flatMap((relation, index) =>
    (["from", "to"] as const).flatMap((side) => {
      const framework = side === "from" ? from : to;
      const scale = framework.scales.find((one) => one.id === relation[side]);
      if (scale === undefined) return [unknownScale(relation[side], framework, `/scales/${index}/${side}`)];
      return relation.levels.flatMap((pair, at) =>
        hasLevel(scale, pair[side]) ? [] : [unknownLevel(pair[side], scale, `/scales/${index}/levels/${at}/${side}`)],
      );
    }),
  );
}

function hasLevel(scale: Scale, level: LevelId): boolean {
  if (scale.range !== undefined) return typeof level === "number";
  return levelsOf(scale).some((one) => one.id === level || one.value === level);
}

function unknownScale(id: string, framework: Framework, path: string): Issue {
  const ids = framework.scales.map((scale) => scale.id);
  const message = `Edition ${framework.edition} of "${framework.id}" has no scale "${id}".`;
  return error("unknown-scale", path, message, hintOf(id, ids));
}

function unknownLevel(level: LevelId, scale: Scale, path: string): Issue {
  const ids = levelsOf(scale).map((one) => one.id);
  const message = `The scale "${scale.id}" has no level ${typeof level === "string" ? `"${level}"` : level}.`;
  return error("unknown-level", path, message, hintOf(String(level), ids));
}

function hintOf(word: string, ids: readonly string[]): string {
  const near = nearest(word, ids, 1)[0];
  return near === undefined ? `There are: ${ids.join(", ") || "none"}.` : `Did you mean "${near}"?`;
}
