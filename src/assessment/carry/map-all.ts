import type { Crosswalk, Relation } from "../../framework/crosswalk.js";
import type { Assessment } from "../assessment.js";
import type { FormEntry } from "../form.js";
import type { LeftBehind, MappedResponse, OpenItem } from "./carried-over.js";
import { mapResponse, type Way } from "./map-response.js";

/** Sees for every item of the other side what the responses say of it, or why they say nothing. */
export function mapAll(
  entries: readonly FormEntry[],
  crosswalk: Crosswalk,
  way: Way,
): { readonly mapped: readonly MappedResponse[]; readonly open: readonly OpenItem[] } {
  const leading = new Map<string, Relation[]>();
  for (const relation of crosswalk.relations) {
    for (const id of new Set(relation.to)) leading.set(id, [...(leading.get(id) ?? []), relation]);
  }
  const mapped: MappedResponse[] = [];
  const open: OpenItem[] = [];
  for (const entry of entries) {
    const spoken = leading.get(entry.id) ?? [];
    const by = spoken.filter(isSomething);
    const found = by.length === 0 ? null : mapResponse(entry, by, way);
    if (found !== null) mapped.push(found);
    else {
      const why = by.length > 0 ? "not-rated" : spoken.length > 0 ? "no-counterpart" : "no-relation";
      open.push({ item: entry.id, why });
    }
  }
  return { mapped, open };
}

/** Lists the responses that came to no item of the other side. */
export function unmapped(
  responses: Assessment["responses"],
  mapped: readonly MappedResponse[],
  crosswalk: Crosswalk,
): readonly LeftBehind[] {
  const taken = new Set(mapped.flatMap((one) => one.from));
  const given = Object.keys(responses).filter((id) => responses[id] !== undefined && !taken.has(id));
  return given.map((id) => {
    const spoken = crosswalk.relations.filter((relation) => relation.from.includes(id));
    const why = spoken.some(isSomething) ? "does-not-apply" : spoken.length > 0 ? "no-counterpart" : "no-relation";
    return { kind: "response", id, why };
  });
}

function isSomething({ from, to, relation }: Relation): boolean {
  return relation !== "none" && from.length > 0 && to.length > 0;
}
