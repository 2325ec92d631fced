import type { Crosswalk, Relation } from "./crosswalk.js";
import type { Framework } from "./framework.js";
import { meansTheSame } from "./means-the-same.js";
import { refuseNoFramework } from "./misshapen.js";
import type { NodeBase } from "./node.js";
import { walk } from "./walk.js";

/**
 * Completes the crosswalk between two editions: items with the same id and the same text are equal, and need no entry.
 *
 * What the authored relations speak of, on either side, is theirs alone. What is left over after both has an id in one
 * edition only, or a text that changed; somebody has to say what became of it.
 *
 * @param from - The edition one comes from.
 * @param to - The edition one goes to.
 * @param authored - The crosswalk as written, where there is one.
 * @returns The crosswalk with the derived relations after the authored ones, in the order of the first edition.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const old = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door", code: "1" }, { id: "bed" }] };
 * deriveCrosswalk(old, { ...old, edition: "2026-01-01", areas: [{ id: "door", code: "A" }] }).relations; // [{ from: ["door"], to: ["door"], relation: "equal", confidence: "high" }]
 */
export function deriveCrosswalk(from: Framework, to: Framework, authored?: Crosswalk): Crosswalk {
  refuseNoFramework(from);
  refuseNoFramework(to);
  const written = authored?.relations ?? [];
  const spokenOf = new Set(written.flatMap((relation) => relation.from));
  const answeredBy = new Set(written.flatMap((relation) => relation.to));
  const after = itemsOf(to);
  const derived: Relation[] = [];
  for (const [id, item] of itemsOf(from)) {
    const other = after.get(id);
    if (other === undefined || spokenOf.has(id) || answeredBy.has(id) || !meansTheSame(item, other)) continue;
    derived.push({ from: [id], to: [id], relation: "equal", confidence: "high" });
  }
  return {
    ...authored,
    from: { framework: from.id, edition: from.edition },
    to: { framework: to.id, edition: to.edition },
    relations: [...written, ...derived],
  };
}

function itemsOf(framework: Framework): ReadonlyMap<string, NodeBase> {
  return new Map([...walk(framework)].filter((visit) => visit.isItem).map((visit) => [visit.node.id, visit.node]));
}
