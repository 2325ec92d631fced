import type { Assessment } from "../../../assessment/assessment.js";
import { readAssessment } from "../../../assessment/read-assessment.js";
import { scoreWith } from "../../../scoring/compile-framework.js";
import type { Program } from "../../../scoring/program.js";
import type { Law } from "../law.js";
import { drawFrom, shuffled } from "../random.js";
import type { Study } from "../study.js";
import { toAssessment } from "../to-assessment.js";

/** How many states are written down in another order: a document costs more than a state. */
const mostDocuments = 500;

/** What was rated first counts no more than what was rated last. */
export const law: Law = {
  id: "order",
  says: "the order of responses changes nothing",
  attempt: (study) => {
    const draw = drawFrom(study.seed + 2);
    let tried = 0;
    let all = study.exhaustive;
    for (const state of study.states()) {
      if (tried >= mostDocuments) {
        all = false;
        break;
      }
      const assessment = toAssessment(study.program, state);
      const keys = Object.keys(assessment.responses);
      // Of two responses there is one other order; of more, one is drawn.
      if (keys.length < 2) continue;
      if (keys.length > 2) all = false;
      const other = reordered(assessment, keys.length === 2 ? keys.toReversed() : shuffled(keys, draw));
      tried += 1;
      if (differ(study.program, assessment, other))
        return { tried, complete: false, broken: told(study, assessment, other) };
    }
    return { tried, complete: all, broken: null };
  },
};

function reordered(assessment: Assessment, keys: readonly string[]): Assessment {
  const given: Readonly<Record<string, unknown>> = assessment.responses;
  const responses = Object.fromEntries(keys.map((key) => [key, given[key]]));
  return { ...assessment, responses: responses as Assessment["responses"] };
}

// A score follows from what was read, so it is enough that the same is read.
function differ(program: Program, one: Assessment, other: Assessment): boolean {
  return readText(program, one) !== readText(program, other);
}

function readText({ form }: Program, assessment: Assessment): string {
  const reading = readAssessment(form, assessment, []);
  return JSON.stringify([reading?.slots, [...(reading?.facts ?? [])]]);
}

function told({ program }: Study, before: Assessment, after: Assessment) {
  const results = [before, after].map((one) => scoreWith(program, one)).map(({ value, band }) => ({ value, band }));
  const says = "The same responses in another order give another result.";
  return { says, counterexample: { node: program.framework.id, before, after, results } };
}
