import type { Framework } from "quality-frameworks";
import { diceOf } from "../oracle/dice.js";
import { readByScore, readInBulk, styles } from "./check-lines.js";
import { mutateLine } from "./mutate-line.js";
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
    return mutateLine(dice, Buffer.from(style(drawn[place % drawn.length]!, dice.upTo)));
  });
  return compareLines(framework, lines);
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
