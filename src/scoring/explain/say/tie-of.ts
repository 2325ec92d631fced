import type { Brought, Combined } from "../number-reason.js";

/** Where two inputs can be equal, and the rule says which counts. */
export type Tie = "median" | "most-common";

/** Says whether the rule had to choose between equals: two in the middle that differ, or several that are as frequent. */
export function tieOf({ kind, inputs }: Combined): Tie | null {
  if (kind === "median") {
    const order = inputs.map(placeOf).sort((one, other) => one - other);
    const half = order.length / 2;
    return order.length > 0 && order[half - 1] !== order[half] && Number.isInteger(half) ? kind : null;
  }
  if (kind !== "most-common") return null;
  const times = new Map<number, number>();
  for (const place of inputs.map(placeOf)) times.set(place, (times.get(place) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  return [...times.values()].filter((count) => count === most).length > 1 ? kind : null;
}

function placeOf({ value, band }: Brought): number {
  return value?.shown ?? band?.rank ?? -1;
}
