import fc from "fast-check";
import type { Assessment, Framework, GivenFacts } from "quality-frameworks";
import { formOf } from "../../../src/assessment/form.js";
import { exclusionOf } from "../../../src/framework/exclusion-of.js";
import { factsOf } from "../../../src/framework/facts-of.js";

/** Any assessment of a framework that can be scored: facts, gaps, levels and special answers as they come. */
export function anyAssessment(framework: Framework): fc.Arbitrary<Assessment> {
  const facts = fc.record(
    Object.fromEntries((framework.facts ?? []).map(({ id, unknown }) => [id, valueLike(unknown)])),
    { requiredKeys: [] },
  );
  return facts.chain((given) => {
    const known = factsOf(framework, [given as GivenFacts]);
    const entries = formOf(framework).entries.flatMap(({ id, blank, dimensions }) => {
      const blanks = blank === null ? [...(dimensions?.values() ?? [])] : [blank];
      if (blanks.some(({ node }) => exclusionOf(node, known) !== null)) return [];
      const ratings = blanks.map(({ choices }) =>
        fc.constantFrom(...choices.map((choice) => (/^-?\d/.test(choice.id) ? (choice.value as number) : choice.id))),
      );
      const [only] = ratings;
      const rating =
        blank !== null && only !== undefined
          ? only
          : fc.record(Object.fromEntries([...(dimensions?.keys() ?? [])].map((key, place) => [key, ratings[place]!])), {
              requiredKeys: [],
            });
      return [
        [
          id,
          fc.option(
            rating.map((one) => ({ rating: one, reason: "Said so." })),
            { freq: 5 },
          ),
        ] as const,
      ];
    });
    return fc.record(Object.fromEntries(entries)).map((responses) => ({
      framework: framework.id,
      edition: framework.edition,
      facts: given,
      responses: Object.fromEntries(Object.entries(responses).filter(([, response]) => response !== null)),
    })) as fc.Arbitrary<Assessment>;
  });
}

function valueLike(unknown: unknown): fc.Arbitrary<boolean | number> {
  return typeof unknown === "number" ? fc.nat({ max: 50 }) : fc.boolean();
}
