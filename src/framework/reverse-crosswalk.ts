import type { Crosswalk, CrosswalkCover, RelationKind } from "./crosswalk.js";

const reversed: Readonly<Record<RelationKind, RelationKind>> = {
  equal: "equal",
  subset: "superset",
  superset: "subset",
  intersects: "intersects",
  none: "none",
};

/**
 * Reads a crosswalk from its second side to its first: what asked for less now asks for more, and the rest stays what it is.
 *
 * A relation says the same both ways, so confidence and reason stay. Done twice, it gives the crosswalk that came in.
 *
 * @example
 * const crosswalk: Crosswalk = {
 *   from: { framework: "shelter", edition: "2020-01-01" },
 *   to: { framework: "hostel", edition: "2026-01-01" },
 *   relations: [{ from: ["door"], to: ["entry", "exit"], relation: "subset", confidence: "medium" }],
 * };
 * reverseCrosswalk(crosswalk).relations; // [{ from: ["entry", "exit"], to: ["door"], relation: "superset", confidence: "medium" }]
 */
export function reverseCrosswalk(crosswalk: Crosswalk): Crosswalk {
  return {
    ...crosswalk,
    from: crosswalk.to,
    to: crosswalk.from,
    ...(crosswalk.covers !== undefined && { covers: turned(crosswalk.covers) }),
    relations: crosswalk.relations.map((one) => ({
      ...one,
      from: one.to,
      to: one.from,
      relation: reversed[one.relation],
    })),
    ...(crosswalk.scales !== undefined && {
      scales: crosswalk.scales.map((one) => ({
        ...one,
        from: one.to,
        to: one.from,
        levels: one.levels.map(({ from, to }) => ({ from: to, to: from })),
      })),
    }),
  };
}

function turned({ from, to }: CrosswalkCover): CrosswalkCover {
  return { ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) };
}
