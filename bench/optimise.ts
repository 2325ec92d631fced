// What to do first among a hundred actions: how long it takes, on one core, and whether it is proven.
import { respond, startAssessment } from "quality-frameworks";
import { type OptimiseOptions, optimisePlan } from "quality-frameworks/optimise";
import { frameworks, hundredActions } from "./hundred-actions.js";

const [instances = 12, only = ""] = process.argv.slice(2);
for (const [name, framework] of Object.entries(frameworks)) {
  if (!name.startsWith(String(only))) continue;
  const times = new Map<string, number[]>();
  for (let seed = 1; seed <= Number(instances); seed += 1) {
    const { candidates, third, responses } = hundredActions(framework, seed);
    const assessment = respond(startAssessment(framework), responses);
    const asks: readonly (readonly [string, OptimiseOptions])[] = [
      ["best under two budgets", { budget: third }],
      ["75 % under a budget of cost", { target: { percent: 75 }, budget: { cost: 2 * third.cost } }],
    ];
    for (const [ask, options] of asks) {
      const start = process.cpuUsage();
      const plan = optimisePlan(framework, assessment, candidates, options);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      times.set(ask, [...(times.get(ask) ?? []), took]);
      const found = `${plan.actions.length} actions, ${plan.forecast.after.percent?.toFixed(2)} %`;
      const reached = plan.reached === false ? ", not reached" : "";
      const proven = plan.proven ? "proven" : "NOT PROVEN";
      print(name, String(seed), ask, `${took.toFixed(0)} ms`, `${proven}: ${found}${reached}`);
    }
  }
  for (const [ask, took] of times) {
    const [least, most] = [Math.min(...took), Math.max(...took)].map((ms) => ms.toFixed(0));
    print(name, "all", ask, `${least} to ${most} ms`, "");
  }
}

function print(name: string, seed: string, ask: string, took: string, found: string): void {
  console.log(`${name.padEnd(30)} ${seed.padStart(3)}  ${ask.padEnd(28)}${took.padStart(14)}  ${found}`.trimEnd());
}
