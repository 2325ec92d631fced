import type { Assessment } from "../../assessment/assessment.js";
import { pickText } from "../../core/text.js";
import type { FactValue } from "../../framework/fact.js";
import type { GivenFact } from "../../framework/facts-of.js";
import type { Framework } from "../../framework/framework.js";
import { exchangeWords } from "../words/words-in.js";
import type { CellValue } from "../workbook/workbook.js";
import { factCell } from "./fact-text.js";

/** One thing about an assessment, in a row of its own. */
export interface AboutRow {
  /** Its key: a colon, then its place in the document, such as `:unit.id`. */
  readonly key: string;
  /** What is asked. */
  readonly what: string;
  /** What is known. */
  readonly value: CellValue;
  /** The reason of a fact, or the number of those who took part. */
  readonly more: CellValue;
  /** Whether it must not be changed: the rest of the file rests on it. */
  readonly fixed?: boolean;
}

const spare = { assessors: 4, participants: 6 };

/** Lists what is asked about an assessment, with what is known. */
export function aboutRows(
  framework: Framework,
  assessment: Assessment,
  languages: readonly string[],
): readonly AboutRow[] {
  const words = exchangeWords(languages).about;
  const { unit } = assessment;
  const row = (key: keyof typeof words, value: CellValue | undefined, fixed = false): AboutRow => ({
    key: `:${key}`,
    what: words[key],
    value: value ?? null,
    more: null,
    fixed,
  });
  const empty = (count: number) => Array.from({ length: count }, () => ({ role: null, count: null }));
  const people = (key: "assessors" | "participants", list: readonly { role: string; count?: number }[] = []) =>
    [...list, ...empty(spare[key])].map((one) => ({ ...row(key, one.role), more: one.count ?? null }));
  return [
    ...(assessment.$schema === undefined
      ? []
      : [{ ...row("framework", assessment.$schema, true), key: ":$schema", what: "$schema" }]),
    row("framework", assessment.framework, true),
    row("edition", assessment.edition, true),
    row("language", languages.join(","), true),
    row("id", assessment.id),
    row("on", assessment.on),
    row("perspective", assessment.perspective),
    row("unit.id", unit?.id),
    row("unit.title", unit?.title),
    row("unit.serviceType", unit?.serviceType),
    row("unit.region", unit?.region),
    ...people("assessors", assessment.assessors),
    ...people("participants", assessment.participants),
    row("comment", assessment.comment),
    ...factRows(framework, assessment, languages),
  ];
}

function factRows(
  framework: Framework,
  { unit, facts }: Assessment,
  languages: readonly string[],
): readonly AboutRow[] {
  const words = exchangeWords(languages).about;
  const from = (key: string, about: string, given: NonNullable<Assessment["facts"]>) =>
    (framework.facts ?? []).map((fact): AboutRow => {
      const one = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
      const { value, reason }: Partial<GivenFact> = isLong(one) ? one : one === undefined ? {} : { value: one };
      return {
        key: `:${key}.${fact.id}`,
        what: `${about}: ${pickText(fact.title, languages) || fact.id}`,
        value: value === undefined ? null : factCell(value, languages),
        more: reason ?? null,
        fixed: value !== undefined,
      };
    });
  return [...from("unit.facts", words.factsOfUnit, unit?.facts ?? {}), ...from("facts", words.factsNow, facts ?? {})];
}

function isLong(given: FactValue | GivenFact | undefined): given is GivenFact {
  return typeof given === "object";
}
