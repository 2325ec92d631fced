import type { Assessment, Framework } from "quality-frameworks";
import { diceOf } from "../oracle/dice.js";
import { readByScore, readInBulk, styles } from "./check-lines.js";
import { mutateLine } from "./mutate-line.js";
import { nudgeLine } from "./nudge-line.js";
import { drawMany } from "./try-lines.js";

/** What came of lines with changed bytes. */
export interface Mutated {
  /** How many lines could still be scored. */
  readonly scored: number;
  /** How many of those the scanner took by itself. */
  readonly scanned: number;
  /** Lines on which bulk and `score` differ, as JSON texts. */
  readonly differing: readonly string[];
}

/** Reads lines with changed bytes in bulk and by `score`; every line ends in a result, in issues, or in nothing. */
export function tryMutated(framework: Framework, seed: number, count: number): Mutated {
  const dice = diceOf(seed);
  const drawn = drawMany(framework, seed, Math.ceil(count / 20));
  const lines = Array.from({ length: count }, (_, place) => {
    const style = dice.pick(Object.values(styles));
    const one = drawn[place % drawn.length]!;
    // What small changes leave valid, and the scanner reads by itself, shows more than what is refused at once.
    if (dice.chance(0.7)) return nudgeLine(dice, Buffer.from(style(plainOf(one), dice.upTo)));
    return mutateLine(dice, Buffer.from(style(one, dice.upTo)));
  });
  return compareLines(framework, lines);
}

// Ratings alone, as most files have them.
function plainOf({ framework, edition, id, unit, on, responses }: Assessment): Assessment {
  const plain = Object.entries(responses).flatMap(([item, given]) => {
    const rating: unknown = typeof given === "object" && given !== null && "rating" in given ? given.rating : given;
    return typeof rating === "object" || rating === "not-applicable" ? [] : [[item, rating] as const];
  });
  const about = { framework, edition, ...(id && { id }), ...(unit && { unit }), ...(on && { on }) };
  return { ...about, responses: Object.fromEntries(plain) } as Assessment;
}

/** The same for lines at hand. */
export function compareLines(framework: Framework, lines: readonly Uint8Array[]): Mutated {
  const { texts, bad, assessments, ordinary } = readInBulk([framework], lines, { output: "full" });
  const byLine = new Map<number, string | readonly string[]>();
  for (const text of texts) byLine.set((JSON.parse(text) as { line: number }).line, text);
  for (const { line, issues } of bad)
    byLine.set(
      line,
      issues.map(({ code, path }) => shown(code, path)),
    );
  const differing = lines.filter((line, place) => {
    const wanted = readByScore(framework, line, place + 1);
    return JSON.stringify(byLine.get(place + 1) ?? null) !== JSON.stringify(wanted);
  });
  const found = differing.map((line) => JSON.stringify(Buffer.from(line).toString("latin1")));
  return { scored: assessments, scanned: assessments - ordinary, differing: found };
}

function shown(code: string, path: string): string {
  return path === "" && (code === "not-json" || code === "not-text") ? code : `${code} ${path}`;
}
