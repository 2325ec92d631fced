import { bench48, items, type Record48 } from "./bench-48.js";

// What a developer writes by hand for this one framework: the yardstick. Nothing is checked, nothing is explained.

interface Part {
  readonly id: string;
  readonly earned: number;
  readonly max: number;
  readonly percent: number | null;
}

/** Result of the naive scorer: the whole, the areas and the standards. */
export interface NaiveScore extends Part {
  readonly unanswered: number;
  readonly verdict: string;
  readonly areas: readonly (Part & { readonly standards: readonly Part[] })[];
}

const weights = new Map(items.map((item) => [item.id, item.weight]));
const essential = new Set(items.filter((item) => item.tags.includes("essential")).map((item) => item.id));
const plan = bench48.areas.map((area) => ({
  id: area.id,
  standards: (area.standards ?? []).map((standard) => ({
    id: standard.id,
    criteria: (standard.criteria ?? []).map(({ id }) => ({
      id,
      weight: weights.get(id) ?? 1,
      essential: essential.has(id),
    })),
  })),
}));
const thresholds = [
  { from: 90, verdict: "excellent" },
  { from: 70, verdict: "good" },
  { from: 50, verdict: "sufficient" },
  { from: 0, verdict: "not_compliant" },
];

/** Scores one assessment with plain loops and doubles. */
export function naive(assessment: Record48): NaiveScore {
  let unanswered = 0;
  let gated = false;
  const areas = [];
  for (const area of plan) {
    const standards: Part[] = [];
    for (const standard of area.standards) {
      let earned = 0;
      let max = 0;
      for (const criterion of standard.criteria) {
        const value = assessment.responses[criterion.id];
        if (value === "na") continue;
        max += 3 * criterion.weight;
        if (value === undefined) {
          unanswered += 1;
          continue;
        }
        earned += (value as number) * criterion.weight;
        if (criterion.essential && (value as number) < 2) gated = true;
      }
      standards.push({ id: standard.id, earned, max, percent: max === 0 ? null : (100 * earned) / max });
    }
    const { earned, max, percent } = add(area.id, standards);
    areas.push({ id: area.id, earned, max, percent, standards });
  }
  const whole = add(assessment.id, areas);
  const found = thresholds.find((line) => (whole.percent ?? 0) >= line.from)?.verdict ?? "not_compliant";
  const verdict = unanswered > 0 ? "incomplete" : gated ? "not_compliant" : found;
  return { id: whole.id, earned: whole.earned, max: whole.max, percent: whole.percent, unanswered, verdict, areas };
}

function add(id: string, inside: readonly Part[]): Part {
  const earned = inside.reduce((sum, part) => sum + part.earned, 0);
  const max = inside.reduce((sum, part) => sum + part.max, 0);
  return { id, earned, max, percent: max === 0 ? null : (100 * earned) / max };
}
