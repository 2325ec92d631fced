import { loadFramework } from "quality-frameworks/frameworks";
import { tryLines } from "../../test/bulk/try-lines.js";
import { tryMutated } from "../../test/bulk/try-mutated.js";
import { diceOf } from "../../test/oracle/dice.js";
import { drawFramework } from "../../test/oracle/random-framework.js";

const atOnce = 2000;

/**
 * Reads lines with changed bytes in bulk and by `score`, of a framework rated by words and of one rated by numbers.
 *
 * @returns How many lines end otherwise.
 */
export async function proveLines(lines: number, seed: number): Promise<number> {
  const frameworks = [
    await loadFramework("la-strada-international", {}),
    await loadFramework("czech-social-services", { edition: "2025-03-01" }),
  ];
  let [scored, scanned, wrong] = [0, 0, 0];
  for (let done = 0, turn = 0; done < lines; done += atOnce, turn += 1) {
    const framework = frameworks[turn % frameworks.length] as (typeof frameworks)[number];
    const tried = tryMutated(framework, seed * 1_000_000_000 + done, Math.min(atOnce, lines - done));
    scored += tried.scored;
    scanned += tried.scanned;
    wrong += tried.differing.length;
    for (const one of tried.differing.slice(0, 3)) console.log(one);
  }
  console.log(`lines       ${lines} with changed bytes, ${scored} still scored, ${scanned} of them by the scanner`);
  console.log(`differing   ${wrong}`);
  return wrong;
}

/**
 * Compares everything that comes out in bulk with `score`, for frameworks drawn at random.
 *
 * @returns How much differs.
 */
export function proveBulk(frameworks: number, seed: number): number {
  let wrong = 0;
  for (let drawn = seed; drawn < seed + frameworks; drawn += 1) {
    const differing = tryLines(drawFramework(diceOf(drawn)).framework, drawn, 8);
    wrong += differing.length;
    for (const one of differing.slice(0, 3)) console.log(one);
  }
  console.log(`frameworks  ${frameworks} drawn at random, 8 assessments each, in 3 ways of writing`);
  console.log(`differing   ${wrong}`);
  return wrong;
}
