import { items } from "../bench-48.js";
import { formulas, verdictOf } from "./formulas.js";
import { loadPeer } from "./load.js";
import type { PeerScore } from "./peer-score.js";

/** Formulas compiled once, run one after the other. */
export function filtrex(): PeerScore {
  const peer = loadPeer<{ compileExpression: (text: string) => (scope: object) => number }>("filtrex");
  if (peer === null) return null;
  const all = formulas({
    points: (id, weight) => `(if ${id} < 4 then ${id} * ${weight} else 0)`,
    most: (id, most) => `(if ${id} == 4 then 0 else ${most})`,
    missing: (id) => `(if ${id} == 5 then 1 else 0)`,
    low: (id) => `(if ${id} < 2 then 1 else 0)`,
    percent: (points, most) => `(if ${most} > 0 then 100 * ${points} / ${most} else 0)`,
    name: (id) => id,
  }).map(([name, text]) => [name, peer.compileExpression(text)] as const);
  return ({ responses }) => {
    const scope: Record<string, number> = {};
    for (const { id } of items) {
      const value = responses[id];
      scope[id] = value === "na" ? 4 : value === undefined ? 5 : (value as number);
    }
    for (const [name, compute] of all) scope[name] = compute(scope);
    return verdictOf(scope);
  };
}
