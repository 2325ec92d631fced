import { excluded } from "../../assessment/form.js";
import type { Framework } from "../../framework/framework.js";
import { tryCompile } from "../../scoring/compile/compile-program.js";
import type { Program } from "../../scoring/program.js";
import type { SchemeState } from "./study.js";

/** Compiles a changed framework; null where the change leaves one that cannot be scored. */
export function tryVariant(framework: Framework | null): Program | null {
  if (framework === null) return null;
  const { program, issues } = tryCompile(framework);
  return issues.length === 0 ? program : null;
}

/** Finds, for every node of one program, its place in another, by id; -1 where it is not there. */
export function placesIn(from: Program, to: Program): readonly number[] {
  const places = new Map(to.nodes.map(({ index }) => [keyOf(to, index), index]));
  return from.nodes.map(({ index }) => places.get(keyOf(from, index)) ?? -1);
}

/** Carries a state over to a changed framework. */
export function carried({ slots, facts }: SchemeState, places: readonly number[], to: Program): SchemeState {
  const own = new Array<number>(to.form.outline.nodes.length).fill(excluded);
  for (const [place, slot] of slots.entries()) {
    const there = places[place] ?? -1;
    if (there >= 0) own[there] = slot;
  }
  return { slots: own, facts };
}

// A dimension's id is unique within its item only.
function keyOf({ nodes, form }: Program, index: number): string {
  const { id, kind } = nodes[index] as Program["nodes"][number];
  const outlined = form.outline.nodes[index];
  return kind === "dimension" ? `${nodes[outlined?.parent ?? 0]?.id} ${id}` : id;
}
