// `npm run prove:optimise [-- cases seed]`: chooses among candidate actions on random small frameworks by `optimisePlan` and by
// trying every set, compares what both lead to and take, and ends with 1 and the smallest case when anything differs.
import fc from "fast-check";
import { score } from "quality-frameworks";
import { type OptimiseOptions, optimisePlan } from "quality-frameworks/optimise";
import { bruteForce, compareFound, type Found, foundAt } from "../test/improvement/optimise/brute-force.js";
import { type RandomProblem, randomProblem } from "../test/improvement/optimise/random-problem.js";

const [cases = 3000, seed = 1] = process.argv.slice(2).map(Number);
const started = Date.now();
const total = { cases: 0, sets: 0, targets: 0, reached: 0, chosen: 0, budgets: 0 };

const outcome = fc.check(
  fc.property(randomProblem, (problem) => {
    const differing = differencesOf(problem);
    if (differing.length > 0) throw new Error(differing.join("; "));
  }),
  { numRuns: cases, seed },
);
console.log(`cases       ${total.cases} (${total.sets} sets of actions tried one by one)`);
console.log(`asked       a target in ${total.targets}, reached in ${total.reached}; a budget in ${total.budgets}`);
console.log(`chosen      actions taken in ${total.chosen}`);
console.log(`differing   ${outcome.failed ? "the case below" : "none"}`);
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (outcome.failed) {
  console.log(String(outcome.errorInstance));
  console.log(JSON.stringify(outcome.counterexample?.[0], null, 2));
  process.exitCode = 1;
}

function differencesOf({ framework, assessment, candidates, options }: RandomProblem): readonly string[] {
  const plan = optimisePlan(framework, assessment, candidates, options);
  const best = bruteForce(framework, assessment, candidates, options);
  const { target, ...without } = options;
  const expected = best ?? (bruteForce(framework, assessment, candidates, without) as Found);
  const found = foundAt(framework, plan.forecast.after, plan.actions);
  count(candidates.length, options, plan.reached === true, plan.actions.length);
  const wrong: readonly (readonly [string, boolean])[] = [
    ["not proven", !plan.proven || plan.bound !== null],
    ["reached", plan.reached !== (target === undefined ? null : best !== null)],
    [
      "result",
      (target === undefined || best === null) && compareFound(found, expected, options.floors !== "ignore") !== 0,
    ],
    ["effort", found.effort !== expected.effort || plan.effort !== expected.effort],
    ["cost", found.cost !== expected.cost || plan.cost !== expected.cost],
    ["forecast", JSON.stringify(plan.forecast.after) !== JSON.stringify(score(framework, plan.forecast.promised))],
  ];
  return wrong.flatMap(([what, differs]) => (differs ? [what] : []));
}

function count(candidates: number, { target, budget = {} }: OptimiseOptions, reached: boolean, taken: number): void {
  total.cases += 1;
  total.sets += 2 ** candidates;
  total.targets += Number(target !== undefined);
  total.reached += Number(reached);
  total.budgets += Number(Object.keys(budget).length > 0);
  total.chosen += Number(taken > 0);
}
