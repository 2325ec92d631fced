import type { Applicability, FactCondition, FactValue } from "../../framework/fact.js";
import { type FactKind, factKinds } from "../fact-kinds.js";
import { allOf, anyOf, notOf } from "./condition.js";
import { type Condition, type Fragment, plain, read, sql } from "./fragment.js";
import { columnOf, refuse, type Sheet } from "./sheet.js";
import type { Entry, Wanted } from "./source-sql.js";
import { either, known, type Whole } from "./whole.js";

/** The facts of a framework in SQL. */
export interface FactsSql {
  /** Whether a fact is as asked; NULL where it is not known. */
  readonly ask: (condition: FactCondition) => Condition;
  /** Whether it applies by facts; NULL where that is not known. */
  readonly applies: (condition: Applicability) => Condition;
  /** How many facts are given as something that they cannot be. */
  readonly invalid: readonly Whole[];
}

/** Reads the facts that rules ask for, each with its declared `unknown` where it is not given. */
export function factsSql(sheet: Sheet, entryOf: (wanted: Wanted) => Entry): FactsSql {
  const { framework } = sheet.program;
  const invalid: Whole[] = [];
  const facts = new Map<string, { readonly kind: FactKind; readonly value: Fragment }>();
  for (const { id, unknown } of framework.facts ?? []) {
    const kinds = factKinds(framework, id);
    if (kinds.size === 0) continue;
    sheet.node = id;
    const [kind = "boolean"] = kinds;
    if (kinds.size > 1) {
      const hint = "Declare two facts, one for each kind of value.";
      refuse(sheet, "sql-fact-kinds", "is asked for as values of several kinds, and a column holds one.", hint);
    }
    const { value, isWrong } = readFact(sheet, kind, entryOf({ kind: "fact", id }), unknown);
    facts.set(id, { kind, value });
    invalid.push(either(isWrong, known(1), known(0)));
  }
  const ask = (condition: FactCondition): Condition => {
    const fact = facts.get(condition.fact);
    return fact === undefined ? plain("(1 = NULL)") : asks(sheet, fact.value, condition);
  };
  const applies = (condition: Applicability): Condition => {
    if ("all" in condition) return allOf(condition.all.map(applies));
    if ("any" in condition) return anyOf(condition.any.map(applies));
    if ("not" in condition) return notOf(applies(condition.not));
    return ask(condition);
  };
  return { ask, applies, invalid };
}

function asks({ dialect }: Sheet, value: Fragment, { is, from, above, below, upTo }: FactCondition): Condition {
  if (typeof is === "boolean") return sql`${value} = ${is ? 1 : 0}`;
  if (is !== undefined) return sql`${value} = ${plain(dialect.literal(is))}`;
  const edges: readonly (readonly [string, number | undefined])[] = [
    [">=", from],
    [">", above],
    ["<", below],
    ["<=", upTo],
  ];
  const given = edges.filter(([, edge]) => edge !== undefined);
  return allOf(given.map(([sign, edge]) => sql`${value} ${plain(sign)} ${plain(`(${edge})`)}`));
}

function readFact(
  sheet: Sheet,
  kind: FactKind,
  { raw, text }: Entry,
  unknown: "withhold" | FactValue,
): { readonly value: Fragment; readonly isWrong: Condition } {
  const { dialect } = sheet;
  const isMissing = sql`${text} = ''`;
  const assumed =
    unknown === "withhold" ? "NULL" : typeof unknown === "string" ? dialect.literal(unknown) : String(Number(unknown));
  const defaultOf = (given: Fragment) =>
    read(columnOf(sheet, sql`CASE WHEN ${isMissing} THEN ${plain(assumed)} ELSE ${given} END`));
  if (kind === "string") return { value: defaultOf(text), isWrong: false };
  if (kind === "number") {
    const number = sql`CAST(${raw} AS ${plain(dialect.real)})`;
    // Only SQLite makes a number of any text, without a word.
    const isNumber = sql`${plain("typeof")}(${raw}) IN ('integer', 'real') OR ${text} = CAST(CAST(${text} AS REAL) AS TEXT) OR ${text} = CAST(CAST(${text} AS INTEGER) AS TEXT)`;
    return {
      value: defaultOf(number),
      isWrong: dialect.name === "sqlite" ? sql`NOT (${isMissing} OR ${isNumber})` : false,
    };
  }
  const small = sql`LOWER(${text})`;
  const truth = sql`CASE WHEN ${small} IN ('true', 't', '1') THEN 1 WHEN ${small} IN ('false', 'f', '0') THEN 0 END`;
  const isWrong = sql`${small} NOT IN ('', 'true', 't', '1', 'false', 'f', '0')`;
  return { value: defaultOf(truth), isWrong };
}
