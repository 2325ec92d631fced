import type { Framework } from "quality-frameworks";

// A framework shaped like the Czech one, with everything a rule of thumb scorer has to mind: weights, items that may not
// apply, gaps that count as the lowest level, and items that cap the verdict.

const sizes = [4, 2, 3, 5, 3, 2, 2, 5, 3, 6, 3, 2, 2, 3, 3];
const essential = "s01a s01b s02a s02b s03a s03b s04a s05a s05b s06a s09a s09b s10a s14a s14b s04c s10d".split(" ");
const excusable = "s03c s06b s07b s08d s08e s10f s11c s12b s13b s15c".split(" ");
const heavy = ["s04b", "s08a", "s10b"];
const areaNames = ["procedural", "personnel", "operational"] as const;

const standards = sizes.map((size, place) => {
  const id = `s${String(place + 1).padStart(2, "0")}`;
  const criteria = [..."abcdefgh"].slice(0, size).map((letter) => {
    const own = id + letter;
    const tags = [...(essential.includes(own) ? ["essential"] : []), ...(excusable.includes(own) ? ["excusable"] : [])];
    return { id: own, weight: heavy.includes(own) ? 2 : 1, tags };
  });
  return { id, area: place < 8 ? "procedural" : place < 10 ? "personnel" : "operational", criteria };
});

/** Ids of the 48 items, in order. */
export const items = standards.flatMap((standard) => standard.criteria);

/** The framework, as the package writes it. */
export const bench48: Framework = {
  id: "bench-48",
  edition: "2026-01-01",
  title: { en: "48 items in 15 standards and 3 areas" },
  scales: [{ id: "points", levels: [0, 1, 2, 3].map((value) => ({ id: `points-${value}`, value })) }],
  special: [{ id: "na", effect: "not-applicable", for: { tagged: "excusable" } }],
  scoring: {
    provenance: "proposal",
    unrated: "lowest",
    standard: { combine: "sum" },
    area: { combine: "sum" },
    overall: {
      combine: "sum",
      as: "percent",
      bands: [
        { id: "not_compliant" },
        { id: "sufficient", from: 50 },
        { id: "good", from: 70 },
        { id: "excellent", from: 90 },
      ],
      limits: [
        {
          id: "essential",
          when: { count: { tagged: "essential", below: 2 }, atLeast: 1 },
          atMost: "not_compliant",
          because: { en: "An essential item is below 2." },
        },
      ],
    },
  },
  areas: areaNames.map((id) => ({
    id,
    standards: standards
      .filter((standard) => standard.area === id)
      .map(({ id: own, criteria }) => ({ id: own, criteria })),
  })),
};

/** The same without verdicts: sums alone, as for the Czech framework. */
export const bench48Sums: Framework = {
  ...bench48,
  id: "bench-48-sums",
  scoring: { ...bench48.scoring, overall: { combine: "sum" } },
};

/** An assessment as it comes from outside. */
export interface Record48 {
  readonly framework: string;
  readonly edition: string;
  readonly id: string;
  readonly responses: Record<string, number | string>;
}

/**
 * Makes assessments from a seed: half of the units good, half of them mixed; one in a hundred misses an answer. The numbers
 * drawn are those of the prototype, so that figures can be compared.
 */
export function makeRecords(count: number, framework: string, seed = 42): Record48[] {
  const random = mulberry(seed);
  return Array.from({ length: count }, (_, place) => {
    const answers = drawAnswers(random);
    const responses: Record48["responses"] = {};
    items.forEach((item, index) => {
      const answer = answers[index];
      if (answer !== undefined) responses[item.id] = answer;
    });
    const record = { framework, edition: "2026-01-01", id: `A${String(place).padStart(8, "0")}`, responses };
    // As a server gets it: objects that come out of a parser are stored otherwise than objects built key by key.
    return JSON.parse(JSON.stringify(record)) as Record48;
  });
}

function drawAnswers(random: () => number): (number | "na" | undefined)[] {
  const good = random() < 0.5;
  const likely = good ? 0.93 + 0.07 * random() : 0.4 + 0.55 * random();
  const answers = items.map(({ tags }): number | "na" | undefined => {
    if (tags.includes("excusable") && random() < 0.15) return "na";
    const must = tags.includes("essential");
    const chance = must ? Math.min(1, likely + 0.5 * (1 - likely)) : likely;
    let points = 0;
    for (let draw = 0; draw < 3; draw += 1) if (random() < chance) points += 1;
    return must && likely > 0.9 && points < 2 && random() >= 0.03 ? 2 : points;
  });
  if (random() < 0.01) answers[Math.floor(random() * answers.length)] = undefined;
  return answers;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
