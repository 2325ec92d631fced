import fc from "fast-check";
import type { Assessment, Framework, GivenFacts } from "quality-frameworks";
import { type Blank, type FormEntry, formOf } from "../../../src/assessment/form.js";
import { exclusionOf } from "../../../src/framework/exclusion-of.js";
import { factsOf } from "../../../src/framework/facts-of.js";

/** Any assessment of a framework that can be scored: facts, levels, special answers and gaps; every other one is complete. */
export function anyAssessment(framework: Framework): fc.Arbitrary<Assessment> {
  const facts = Object.fromEntries((framework.facts ?? []).map(({ id, unknown }) => [id, valueLike(unknown)]));
  return fc.tuple(fc.record(facts, { requiredKeys: [] }), fc.boolean()).chain(([given, complete]) => {
    const known = factsOf(framework, [given as GivenFacts]);
    const asked = formOf(framework).entries.filter((entry) =>
      blanksOf(entry).every(({ node }) => exclusionOf(node, known) === null),
    );
    const responses = asked.map((entry) => [entry.id, anyResponse(entry, complete)] as const);
    return fc.record(Object.fromEntries(responses)).map((all) => ({
      framework: framework.id,
      edition: framework.edition,
      facts: given as NonNullable<Assessment["facts"]>,
      responses: Object.fromEntries(Object.entries(all).filter(([, response]) => response !== null)),
    })) as fc.Arbitrary<Assessment>;
  });
}

function anyResponse(entry: FormEntry, complete: boolean): fc.Arbitrary<unknown> {
  const names = [...(entry.dimensions?.keys() ?? [])];
  const ratings = blanksOf(entry).map((blank) => anyRating(blank, complete));
  const rating =
    entry.blank === null
      ? fc.record(Object.fromEntries(names.map((name, place) => [name, ratings[place]!])), {
          requiredKeys: complete ? names : [],
        })
      : ratings[0]!;
  const response = rating.map((one) => ({ rating: one, reason: "Said so." }));
  return complete ? response : fc.option(response, { freq: 5 });
}

function anyRating({ choices }: Blank, complete: boolean): fc.Arbitrary<string | number> {
  const fitting = choices.filter(({ kind }) => !complete || kind === "level");
  // A number of a range is written as the number.
  return fc.constantFrom(...fitting.map(({ id, value }) => (/^-?\d/.test(id) ? (value as number) : id)));
}

function blanksOf({ blank, dimensions }: FormEntry): readonly Blank[] {
  return blank === null ? [...(dimensions?.values() ?? [])] : [blank];
}

function valueLike(unknown: unknown): fc.Arbitrary<boolean | number> {
  return typeof unknown === "number" ? fc.nat({ max: 50 }) : fc.boolean();
}
