import fc from "fast-check";
import type { Assessment } from "../../src/assessment/assessment.js";
import { checkAssessment } from "../../src/assessment/check-assessment.js";
import { type Blank, firstChoice, formOf } from "../../src/assessment/form.js";
import { hasErrors } from "../../src/core/issue.js";
import type { Framework } from "../../src/framework/framework.js";

const nasty = [
  "=1+1",
  "+x",
  "-5 beds",
  "@sum",
  "\tx",
  "\rx",
  "'=x",
  "''",
  "_x000D_",
  "a\r\nb",
  " x ",
  '"q", ;',
  "<b>&",
  "ě–щ",
  "__x0041_",
];
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }));
const day = fc.constantFrom("2026-05-04", "2025-12-31");
const evidenceIds = ["mission", "log-1", "a.b-2"];

/** Draws assessments of a framework in the short form that an import gives: numbers where levels have them, nothing empty. */
export function filledAssessment(framework: Framework): fc.Arbitrary<Assessment> {
  const form = formOf(framework);
  const responses = form.entries.map((entry): [string, fc.Arbitrary<unknown>] => {
    const rating =
      entry.blank === null
        ? fc
            .dictionary(fc.constantFrom(...(entry.dimensions?.keys() ?? [])), fc.nat(), { minKeys: 1 })
            .map((places) =>
              Object.fromEntries(
                Object.entries(places).map(([id, at]) => [id, ratingAt(entry.dimensions?.get(id) as Blank, at)]),
              ),
            )
        : fc.nat().map((at) => ratingAt(entry.blank as Blank, at));
    const record = fc.record(
      {
        rating,
        reason: text,
        comment: text,
        evidence: fc.subarray(evidenceIds, { minLength: 1 }),
        due: day,
        role: text.filter((one) => one.trim() !== ""),
      },
      { requiredKeys: ["rating", "reason"] },
    );
    const { blank } = entry;
    const short: fc.Arbitrary<unknown> =
      blank === null
        ? record
        : fc
            .nat()
            .map((at) => ratingAt(blank, at))
            .filter((one) => !needy(blank, one));
    return [entry.id, fc.oneof(fc.constant(undefined), short, record, fc.record({ comment: text }))];
  });
  const facts = fc.record(
    Object.fromEntries(
      (framework.facts ?? []).map(({ id, unknown }) => [
        id,
        typeof unknown === "number"
          ? fc.integer()
          : typeof unknown === "string" && unknown !== "withhold"
            ? text
            : fc.boolean(),
      ]),
    ),
    { requiredKeys: [] },
  );
  const withReason = facts.chain((some) =>
    fc.record(
      Object.fromEntries(
        Object.entries(some).map(([id, value]) => [
          id,
          fc.oneof(fc.constant(value), fc.record({ value: fc.constant(value), reason: text })),
        ]),
      ),
    ),
  );
  return fc
    .record(
      {
        framework: fc.constant(framework.id),
        edition: fc.constant(framework.edition),
        id: text.filter((one) => one.trim() !== ""),
        unit: fc.record(
          { id: fc.constant("home"), title: text, serviceType: text, region: text, facts },
          { requiredKeys: ["id"] },
        ),
        perspective: fc.constantFrom("self", "peer"),
        on: day,
        assessors: fc.array(fc.record({ role: fc.constantFrom("manager", "=boss") }), { minLength: 1, maxLength: 6 }),
        participants: fc.array(
          fc.record({ role: fc.constantFrom("client", "carer"), count: fc.nat(9) }, { requiredKeys: ["role"] }),
          { minLength: 1, maxLength: 3 },
        ),
        facts: withReason,
        evidence: fc.constant(
          evidenceIds.map((id) => ({ id, kind: "document" as const, title: "=A", on: "2026-01-10" })),
        ),
        comment: text,
        responses: fc.record(Object.fromEntries(responses)),
      },
      { requiredKeys: ["framework", "edition", "unit", "evidence", "responses"] },
    )
    .map((one) => tidy(framework, one as unknown as Assessment));
}

function ratingAt(blank: Blank, at: number): string | number {
  const choice = blank.choices[at % blank.choices.length] ?? blank.choices[0];
  if (choice === undefined) throw new Error("a blank without choices");
  const slot = blank.choices.indexOf(choice) + firstChoice;
  const numbered = choice.kind === "level" && choice.value !== null && blank.slots.get(choice.value) === slot;
  return numbered ? (choice.value as number) : choice.id;
}

function needy(blank: Blank, rating: unknown): boolean {
  const choice = blank.choices[(blank.slots.get(rating as string) ?? 0) - firstChoice];
  return (choice?.requires.length ?? 0) > 0;
}

// Leaves out what an assessment may not say: ratings of what does not apply by the facts that were drawn, and empty records.
function tidy(framework: Framework, assessment: Assessment): Assessment {
  const without = (record: object) =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([, value]) =>
          value !== undefined &&
          !(typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0),
      ),
    );
  const unit = assessment.unit === undefined ? undefined : without(assessment.unit);
  const draft = without({ ...assessment, unit }) as unknown as Assessment;
  const responses: Record<string, unknown> = without(assessment.responses);
  const wrong = checkAssessment(framework, { ...draft, responses }).filter(({ severity }) => severity === "error");
  for (const { path } of wrong) delete responses[path.split("/")[2] ?? ""];
  const tidied = { ...draft, responses } as Assessment;
  if (hasErrors(checkAssessment(framework, tidied)))
    throw new Error(JSON.stringify(checkAssessment(framework, tidied)));
  return tidied;
}
