import { type Case, smallestOf, type Trial, tryCases } from "../../test/oracle/try-cases.js";

const inOneGo = 5000;

/**
 * Scores random assessments of random frameworks by the engine and by the slow oracle in test/oracle, and compares every node.
 * Prints the smallest case in which anything differs.
 *
 * @returns How many values differ.
 */
export function proveOracle(cases: number, seed: number): number {
  const total = { cases: 0, frameworks: 0, refused: 0, nodes: 0, states: {} as Record<string, number> };
  const failed: Case[] = [];
  while (total.cases < cases && failed.length === 0) {
    // Seeds of one go lie far enough from those of the next.
    const go = tryCases(seed + total.cases * 10, Math.min(inOneGo, cases - total.cases), 5);
    add(total, go);
    failed.push(...go.failed);
  }
  print(total, failed);
  if (failed.length > 0) printSmallest(failed);
  return failed.flatMap((one) => one.differences).length;
}

interface Total {
  cases: number;
  frameworks: number;
  refused: number;
  nodes: number;
  readonly states: Record<string, number>;
}

function add(total: Total, go: Trial): void {
  total.cases += go.cases;
  total.frameworks += go.frameworks;
  total.refused += go.refused;
  total.nodes += go.nodes;
  for (const [state, count] of Object.entries(go.states)) total.states[state] = (total.states[state] ?? 0) + count;
}

function print(total: Total, failed: readonly Case[]): void {
  const differences = failed.flatMap((one) => one.differences);
  const differing = (...fields: readonly string[]) => differences.filter(({ field }) => fields.includes(field)).length;
  const states = Object.entries(total.states).map(([state, count]) => `${state} ${count}`);
  const drawn = total.frameworks + total.refused;
  const share = Math.round((100 * total.refused) / drawn);
  console.log(`cases       ${total.cases} (${total.frameworks} frameworks, ${total.nodes} nodes)`);
  console.log(`states      ${states.join(", ")}`);
  console.log(`refused     ${total.refused} of ${drawn} frameworks drawn (${share} %)`);
  console.log(`differing   values ${differing("value", "points", "min", "max", "percent")}`);
  console.log(`            bands ${differing("band", "found")}`);
  console.log(`            states ${differing("state")}`);
  console.log(`            anything ${differences.length}`);
}

function printSmallest(failed: readonly Case[]): void {
  const sizeOf = ({ framework, assessment }: Case) => JSON.stringify([framework, assessment]).length;
  const [smallest] = failed.map(smallestOf).sort((a, b) => sizeOf(a) - sizeOf(b));
  console.log(JSON.stringify(smallest, null, 2));
}
