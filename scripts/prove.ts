// `npm run prove [-- cases seed]`: scores random assessments of random frameworks by the engine and by the slow oracle in
// test/oracle, compares every node, and ends with 1 and the smallest case when anything differs.
import { type Case, smallestOf, type Trial, tryCases } from "../test/oracle/try-cases.js";

const [cases = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const started = Date.now();
const inOneGo = 5000;
const total = { cases: 0, frameworks: 0, refused: 0, nodes: 0, states: {} as Record<string, number> };
const failed: Case[] = [];

while (total.cases < cases && failed.length === 0) {
  // Seeds of one go lie far enough from those of the next.
  const go = tryCases(seed + total.cases * 10, Math.min(inOneGo, cases - total.cases), 5);
  add(go);
  if (process.stderr.isTTY) process.stderr.write(`\r${total.cases} of ${cases}`);
}
if (process.stderr.isTTY) process.stderr.write("\r");
printTotals();
if (failed.length > 0) printSmallest();

function add(go: Trial): void {
  total.cases += go.cases;
  total.frameworks += go.frameworks;
  total.refused += go.refused;
  total.nodes += go.nodes;
  for (const [state, count] of Object.entries(go.states)) total.states[state] = (total.states[state] ?? 0) + count;
  failed.push(...go.failed);
}

function printTotals(): void {
  const differences = failed.flatMap((one) => one.differences);
  const differing = (...fields: readonly string[]) => differences.filter(({ field }) => fields.includes(field)).length;
  const states = Object.entries(total.states).map(([state, count]) => `${state} ${count}`);
  const drawn = total.frameworks + total.refused;
  console.log(`cases       ${total.cases} (${total.frameworks} frameworks, ${total.nodes} nodes)`);
  console.log(`states      ${states.join(", ")}`);
  console.log(
    `refused     ${total.refused} of ${drawn} frameworks drawn (${Math.round((100 * total.refused) / drawn)} %)`,
  );
  console.log(`differing   values ${differing("value", "points", "min", "max", "percent")}`);
  console.log(`            bands ${differing("band", "found")}`);
  console.log(`            states ${differing("state")}`);
  console.log(`            anything ${differences.length}`);
  console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

function printSmallest(): void {
  const sizeOf = ({ framework, assessment }: Case) => JSON.stringify([framework, assessment]).length;
  const [smallest] = failed.map(smallestOf).sort((a, b) => sizeOf(a) - sizeOf(b));
  console.log(JSON.stringify(smallest, null, 2));
  process.exitCode = 1;
}
