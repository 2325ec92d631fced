import { items } from "../bench-48.js";
import { areas, essential, standards } from "./formulas.js";
import { loadPeer } from "./load.js";
import type { PeerScore } from "./peer-score.js";

interface Almanac {
  readonly factValue: (id: string) => Promise<unknown>;
}

interface RulesEngine {
  readonly addFact: (id: string, value: (params: unknown, almanac: Almanac) => Promise<number>) => void;
  readonly addRule: (rule: object) => void;
  readonly run: (facts: object) => Promise<{ readonly events: readonly { type: string }[]; readonly almanac: Almanac }>;
}

/** It has no arithmetic: sums are facts written as code; cap and bands are rules. */
export function rulesEngine(): PeerScore {
  const peer = loadPeer<{ Engine: new (rules: [], options: object) => RulesEngine }>("json-rules-engine");
  if (peer === null) return null;
  const engine = new peer.Engine([], { allowUndefinedFacts: true });
  const values = (almanac: Almanac, ids: readonly string[]) => Promise.all(ids.map((id) => almanac.factValue(id)));
  const addSum = (name: string, parts: readonly string[]) =>
    engine.addFact(name, async (_, almanac) => ((await values(almanac, parts)) as number[]).reduce((a, b) => a + b, 0));
  const addPercent = (id: string) =>
    engine.addFact(`p_${id}`, async (_, almanac) => {
      const [points, most] = (await values(almanac, [`e_${id}`, `m_${id}`])) as [number, number];
      return most > 0 ? (100 * points) / most : 0;
    });
  for (const { id, items: own } of standards) {
    const ids = own.map((item) => item.id);
    engine.addFact(`e_${id}`, async (_, almanac) =>
      (await values(almanac, ids)).reduce<number>(
        (sum, value, at) => sum + (typeof value === "number" ? value * (own[at]?.weight ?? 1) : 0),
        0,
      ),
    );
    engine.addFact(`m_${id}`, async (_, almanac) =>
      (await values(almanac, ids)).reduce<number>(
        (sum, value, at) => sum + (value === "na" ? 0 : 3 * (own[at]?.weight ?? 1)),
        0,
      ),
    );
  }
  for (const { id, standards: inside } of areas) {
    addSum(
      `e_${id}`,
      inside.map((one) => `e_${one}`),
    );
    addSum(
      `m_${id}`,
      inside.map((one) => `m_${one}`),
    );
  }
  addSum(
    "e_all",
    areas.map(({ id }) => `e_${id}`),
  );
  addSum(
    "m_all",
    areas.map(({ id }) => `m_${id}`),
  );
  addPercent("all");
  const rule = (type: string, conditions: object) => engine.addRule({ conditions, event: { type } });
  rule("low", { any: essential.map(({ id }) => ({ fact: id, operator: "in", value: [0, 1] })) });
  rule("missing", { any: items.map(({ id }) => ({ fact: id, operator: "equal", value: undefined })) });
  const between = (from: number, below: number) => ({
    all: [
      { fact: "p_all", operator: "greaterThanInclusive", value: from },
      { fact: "p_all", operator: "lessThan", value: below },
    ],
  });
  rule("excellent", between(90, 101));
  rule("good", between(70, 90));
  rule("sufficient", between(50, 70));
  return async ({ responses }) => {
    const { events, almanac } = await engine.run(responses);
    const types = events.map(({ type }) => type);
    const [earned, max] = (await values(almanac, ["e_all", "m_all"])) as [number, number];
    const placed = types.find((type) => type !== "low" && type !== "missing") ?? "not_compliant";
    return {
      earned,
      max,
      verdict: types.includes("missing") ? "incomplete" : types.includes("low") ? "not_compliant" : placed,
    };
  };
}
