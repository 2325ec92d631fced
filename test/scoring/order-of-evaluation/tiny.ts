import {
  type Area,
  type Assessment,
  type AssessmentScore,
  type Framework,
  type Score,
  type Scoring,
  score,
} from "quality-frameworks";

/** What a small framework needs beside its areas: the rules, and whatever differs from the usual. */
export type Rules = Partial<Omit<Scoring, "provenance">> & Partial<Pick<Framework, "scales" | "special" | "facts">>;

/** Levels 0 to 3 named by words, and four grades without numbers. */
export const scales: Framework["scales"] = [
  {
    id: "steps",
    levels: [
      { id: "none", value: 0 },
      { id: "some", value: 1 },
      { id: "most", value: 2 },
      { id: "all", value: 3 },
    ],
  },
  { id: "grades", levels: ["weak", "fair", "good", "great"] },
];

/** All four effects of special answers. */
export const special: NonNullable<Framework["special"]> = [
  { id: "not-here", effect: "not-applicable" },
  { id: "set-aside", effect: "left-out" },
  { id: "no-answer", effect: "unrated" },
  { id: "refused", effect: { as: "none" } },
];

/** Areas, given as `{ care: ["c1", "c2"] }`: an area with standards, which are the items. */
export type Tree = Readonly<Record<string, readonly (string | Omit<Area, "areas" | "standards">)[]>>;

/** Makes a small framework: areas of items, on levels 0 to 3 unless the rules say otherwise. */
export function tiny(tree: Tree, rules: Rules): Framework {
  const { scales: own = scales, special: answers = special, facts = [], ...scoring } = rules;
  const areas = Object.entries(tree).map(([id, items]) => ({
    id,
    standards: items.map((item) => (typeof item === "string" ? { id: item } : item)),
  }));
  return {
    id: "tiny",
    edition: "2026-01-01",
    title: { en: "Tiny" },
    scales: own,
    special: answers,
    facts,
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "sum" },
      overall: { combine: "sum" },
      ...scoring,
    },
    areas,
  };
}

/** Scores responses, and gives the whole. */
export function rated(
  framework: Framework,
  responses: Readonly<Record<string, unknown>>,
  more: Partial<Assessment> = {},
): AssessmentScore {
  return score(framework, { framework: framework.id, edition: framework.edition, responses, ...more } as Assessment);
}

/** Finds a node in a score, in its tree or its groupings. */
export function nodeIn(whole: AssessmentScore, id: string): Score {
  const waiting: Score[] = [whole, ...Object.values(whole.groupings)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.id === id) return next;
    waiting.push(...next.children);
  }
  throw new Error(`There is no ${id}.`);
}

/** A sentence where the text does not matter. */
export const because = { en: "So it is." };
