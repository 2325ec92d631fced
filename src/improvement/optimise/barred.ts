import type { ActionStatus } from "../plan-records.js";

/** Why a candidate cannot be taken, whatever is sought. */
export type Barred =
  | {
      /** It is done, or was called off. */
      readonly kind: "settled";
      /** Which of the two. */
      readonly status: "done" | "cancelled";
    }
  | {
      /** It comes after others that will not be there; it does not go beside others that are done. */
      readonly kind: "after" | "excluded-by";
      /** Places of the others. */
      readonly others: readonly number[];
    };

/** What decides whether a candidate can be taken at all. */
export interface Demands {
  /** How far it is. */
  readonly status: ActionStatus | undefined;
  /** Places of the candidates that must be there before it. */
  readonly after: readonly number[];
  /** Places of those that it does not go with. */
  readonly excludes: readonly number[];
}

/**
 * Says which candidates cannot be taken: what is done is not done again, what was called off will not be done, and neither
 * will what needs it.
 *
 * @param candidates - The candidates, none of which waits for itself.
 * @returns By candidate, why it cannot be taken; null where it can.
 *
 * @example
 * const open = { status: undefined, excludes: [] };
 * const off = { status: "cancelled", after: [], excludes: [] } as const;
 * barredOf([off, { ...open, after: [0] }, { ...open, after: [] }]).map((one) => one?.kind ?? null); // ["settled", "after", null]
 */
export function barredOf(candidates: readonly Demands[]): readonly (Barred | null)[] {
  const settled = ({ status }: Demands) => status === "done" || status === "cancelled";
  const known = new Map<number, Barred | null>();
  const find = (place: number): Barred | null => {
    const one = candidates[place] as Demands;
    if (settled(one)) return { kind: "settled", status: one.status as "done" | "cancelled" };
    const rivals = one.excludes.filter((other) => candidates[other]?.status === "done");
    if (rivals.length > 0) return { kind: "excluded-by", others: rivals };
    const missing = one.after.filter((other) => candidates[other]?.status !== "done" && at(other) !== null);
    return missing.length > 0 ? { kind: "after", others: missing } : null;
  };
  const at = (place: number): Barred | null => {
    const found = known.has(place) ? (known.get(place) ?? null) : find(place);
    known.set(place, found);
    return found;
  };
  return candidates.map((_, place) => at(place));
}
