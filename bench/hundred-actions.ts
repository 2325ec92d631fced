// A hundred candidate actions drawn at random, on frameworks of four kinds.
import { defineFramework, type Framework, type Rule, walk } from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import type { CandidateAction } from "quality-frameworks/optimise";

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Twelve chapters of nine items, each scored 0 to 3. */
function chapters(area: Rule, overall: Rule): Framework {
  return defineFramework({
    id: "chapters",
    edition: "2026-01-01",
    title: { en: "Chapters" },
    scales: [{ id: "points", levels: [0, 1, 2, 3].map((value) => ({ id: `p${value}`, value })) }],
    scoring: { provenance: "proposal", unrated: "exclude", area, overall },
    areas: Array.from({ length: 12 }, (_, a) => ({
      id: `a${a}`,
      standards: Array.from({ length: 9 }, (_, s) => ({ id: `a${a}.${s}`, ...(s === 0 ? { tags: ["safety"] } : {}) })),
    })),
  } as unknown as Framework);
}

const bands = [{ id: "weak" }, { id: "fair", from: 50 }, { id: "good", from: 70 }, { id: "very-good", from: 85 }];
const because = { en: "A safety item is missing." };
const unsafe = {
  id: "unsafe",
  when: { count: { tagged: "safety", below: "p2" }, atLeast: 1 },
  atMost: "fair",
  because,
};
/** The frameworks, by what their rules are. */
export const frameworks: Readonly<Record<string, Framework>> = {
  "sum (Czech decree)": czech as Framework,
  "mean of means, bands, limit": chapters(
    { combine: "mean" },
    { combine: "mean", as: "percent", bands, limits: [unsafe] },
  ),
  "rounded areas": chapters(
    { combine: "mean", as: "percent", round: { to: 1, mode: "half-up" } },
    { combine: "mean", bands, limits: [unsafe] },
  ),
  "median areas, lowest decides": chapters(
    { combine: "median", ties: "lower" },
    { combine: "lowest", bands: [{ id: "weak" }, { id: "good", from: 2 }] },
  ),
};

/** Draws candidates, ratings, and a budget of a third of everything. */
export function hundredActions(
  framework: Framework,
  seed: number,
): { candidates: CandidateAction[]; third: { effort: number; cost: number }; responses: Record<string, string> } {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const items = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node.id);
  const levels = framework.scales[0]?.levels?.map((level) => (typeof level === "string" ? level : level.id)) ?? [];
  const ranks = items.map(() => upTo(3));
  const responses = Object.fromEntries(items.map((item, place) => [item, levels[ranks[place] as number] as string]));
  const candidates = Array.from({ length: 100 }, (_, place): CandidateAction => {
    const at = place % items.length;
    const to = (ranks[at] as number) + 1 + upTo(3 - (ranks[at] as number));
    const after = place % 10 === 9 ? [`act${place - 5}`] : [];
    const excludes = place >= items.length ? [`act${place - items.length}`] : [];
    return {
      id: `act${place}`,
      expects: [{ item: items[at] as string, level: levels[to] as string }],
      effort: 1 + upTo(20),
      cost: 100 * (1 + upTo(50)),
      after,
      excludes,
    };
  });
  const sum = (of: "effort" | "cost") => candidates.reduce((total, one) => total + (one[of] ?? 0), 0);
  return { candidates, third: { effort: Math.floor(sum("effort") / 3), cost: Math.floor(sum("cost") / 3) }, responses };
}
