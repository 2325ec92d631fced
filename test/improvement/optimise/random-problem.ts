import fc from "fast-check";
import {
  type Assessment,
  type ExpectedLevel,
  type Framework,
  type Issue,
  listChoices,
  safeScore,
  walk,
} from "quality-frameworks";
import type { CandidateAction, OptimiseOptions } from "quality-frameworks/optimise";
import { checkCandidateLinks } from "../../../src/improvement/optimise/check-candidate-links.js";
import { anyCase } from "../../scoring/random-framework.js";
import { alikeScheme, randomScheme } from "../moves/random-scheme.js";
import { bandsOf } from "./brute-force.js";

/** An assessment with candidate actions and what is sought. */
export interface RandomProblem {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly candidates: readonly CandidateAction[];
  readonly options: OptimiseOptions;
}

interface Given {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

const floored = (given: Given): Given => {
  const scoring = { ...given.framework.scoring, floors: [{ for: { kind: "item" as const }, level: "l1" }] };
  const framework = { ...given.framework, scoring };
  return safeScore(framework, given.assessment).ok ? { ...given, framework } : given;
};

/** Small frameworks of any make, with and without floors. */
export const anyScheme: fc.Arbitrary<Given> = fc.oneof(
  randomScheme,
  alikeScheme,
  randomScheme.map(floored),
  anyCase
    .map(({ framework, assessments: [assessment] }) => ({ framework, assessment: assessment as Assessment }))
    .filter(({ framework, assessment }) => safeScore(framework, assessment).ok),
);

const amount = fc.constantFrom(undefined, 0, 1, 1, 2, 2, 3, 5, 0.5, 1.25);

/** A scheme with candidates, which may need and exclude each other and touch several ratings. */
export const randomProblem: fc.Arbitrary<RandomProblem> = anyScheme.chain((given) =>
  fc
    .record({ candidates: candidatesFor(given.framework), options: optionsFor(given.framework) })
    .map((rest) => ({ ...given, ...rest })),
);

function candidatesFor(framework: Framework): fc.Arbitrary<readonly CandidateAction[]> {
  const promises = [...walk(framework)]
    .filter((visit) => visit.isItem)
    .flatMap(({ node }) => expectsOf(framework, node.id, node.tags ?? []));
  if (promises.length === 0) return fc.constant([]);
  const few = promises.slice(0, 40);
  const one = fc.record({
    expects: fc.array(fc.constantFrom(...few), { minLength: 0, maxLength: 3 }),
    effort: amount,
    cost: amount,
    after: fc.constantFrom<number[]>(...Array<number[]>(6).fill([]), [1], [2]),
    excludes: fc.constantFrom<number[]>(...Array<number[]>(6).fill([]), [1], [3]),
    status: fc.constantFrom(
      ...Array<undefined>(9).fill(undefined),
      "done" as const,
      "cancelled" as const,
      "planned" as const,
    ),
  });
  return fc
    .array(one, { maxLength: 7 })
    .map((list) =>
      list.map(({ effort, cost, after, excludes, expects, status }, place) => {
        const named = (backs: readonly number[]) =>
          backs.filter((back) => back <= place).map((back) => `a${place - back}`);
        return {
          id: `a${place}`,
          expects,
          after: named(after),
          excludes: named(excludes),
          ...(effort === undefined ? {} : { effort }),
          ...(cost === undefined ? {} : { cost }),
          ...(status === undefined ? {} : { status }),
        };
      }),
    )
    .filter(isPossible);
}

// What needs two actions that exclude each other is refused.
function isPossible(candidates: readonly CandidateAction[]): boolean {
  const issues: Issue[] = [];
  checkCandidateLinks({ actions: candidates }, { keys: [], issues });
  return issues.length === 0;
}

function expectsOf(framework: Framework, item: string, tags: readonly string[]): ExpectedLevel[] {
  const dimensions = tags.includes("split") ? ["plan", "do"] : [undefined];
  return dimensions.flatMap((dimension) =>
    listChoices(framework, item, dimension)
      .filter((choice) => choice.kind === "level")
      .map((choice) => ({ item, level: choice.id, ...(dimension === undefined ? {} : { dimension }) })),
  );
}

function optionsFor(framework: Framework): fc.Arbitrary<OptimiseOptions> {
  const bands = bandsOf(framework);
  const target = fc.oneof(
    fc.constant(undefined),
    bands.length === 0 ? fc.constant(undefined) : fc.constantFrom(...bands),
    fc.integer({ min: 0, max: 100 }).map((percent) => ({ percent })),
  );
  const most = fc.constantFrom(undefined, undefined, 0, 1, 2, 3.5, 5, 8);
  return fc
    .record({
      target,
      effort: most,
      cost: most,
      least: fc.constantFrom(undefined, "effort" as const, "cost" as const),
      floors: fc.constantFrom(undefined, "first" as const, "ignore" as const),
    })
    .map(({ effort, cost, ...rest }) => JSON.parse(JSON.stringify({ ...rest, budget: { effort, cost } })));
}
