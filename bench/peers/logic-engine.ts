import { items } from "../bench-48.js";
import { areas, essential, standards } from "./formulas.js";
import { loadPeer } from "./load.js";
import type { PeerScore } from "./peer-score.js";

/** One expression, compiled once. */
export function logicEngine(): PeerScore {
  const peer = loadPeer<{
    LogicEngine: new () => {
      build: (logic: object) => (data: object) => readonly [unknown, unknown, number, number, string];
    };
  }>("json-logic-engine");
  if (peer === null) return null;
  const points = (own: typeof items) => ({
    "+": own.map(({ id, weight }) => ({
      if: [{ in: [{ var: id }, [0, 1, 2, 3]] }, { "*": [{ var: id }, weight] }, 0],
    })),
  });
  const most = (own: typeof items) => ({
    "+": own.map(({ id, weight }) => ({ if: [{ "===": [{ var: id }, "na"] }, 0, 3 * weight] })),
  });
  const percent = (own: typeof items) => ({
    if: [{ ">": [most(own), 0] }, { "/": [{ "*": [100, points(own)] }, most(own)] }, 0],
  });
  const verdict = {
    if: [
      { or: items.map(({ id }) => ({ "===": [{ var: [id, null] }, null] })) },
      "incomplete",
      { or: essential.map(({ id }) => ({ in: [{ var: id }, [0, 1]] })) },
      "not_compliant",
      ...[["excellent", 90] as const, ["good", 70] as const, ["sufficient", 50] as const].flatMap(([name, from]) => [
        { ">=": [percent(items), from] },
        name,
      ]),
      "not_compliant",
    ],
  };
  const all = [
    standards.map(({ items: own }) => percent([...own])),
    areas.map(({ items: own }) => percent([...own])),
    points(items),
    most(items),
    verdict,
  ];
  const compute = new peer.LogicEngine().build(all);
  return ({ responses }) => {
    const [, , earned, max, found] = compute(responses);
    return { earned, max, verdict: found };
  };
}
