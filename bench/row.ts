/** One measured figure, as it stands in the table. */
export interface Row {
  /** What is measured, and against what. */
  readonly measure: string;
  /** What must be reached. */
  readonly floor: number;
  /** What is wanted. */
  readonly goal: number;
  /** What was measured; null where it could not be. */
  readonly value: number | null;
  /** In what: times as fast if absent. With another unit, less is better. */
  readonly unit?: "MB";
  /** In what form it was measured, or why it was not. */
  readonly note: string;
}

/** Middle of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Something that is timed: it does a number of things, and may take its time. */
export interface Contender {
  readonly name: string;
  /** How many assessments one call is. */
  readonly count: number;
  readonly run: () => unknown;
}

/** Runs contenders in turn, round after round; gives the median time of one assessment for each, in microseconds. */
export async function inTurn(contenders: readonly Contender[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, count, run } of contenders) {
      const start = performance.now();
      await run();
      // The first round warms up.
      if (round > 0) times.get(name)?.push(((performance.now() - start) * 1000) / count);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** How many times as fast one contender is as another. */
export function timesAsFast(medians: ReadonlyMap<string, number>, one: string, other: string): number {
  return (medians.get(other) ?? Number.NaN) / (medians.get(one) ?? Number.NaN);
}

/** A few lines on what each contender reached, for the eye: absolute figures say nothing on another day. */
export function printMedians(title: string, medians: ReadonlyMap<string, number>): void {
  console.log(`\n${title}`);
  for (const [name, time] of medians)
    console.log(`  ${name.padEnd(46)}${(1000 / time).toFixed(1).padStart(10)} thousand a second`);
}
