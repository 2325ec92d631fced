import type { Issue } from "../../core/issue.js";
import type { Program } from "../../scoring/program.js";
import type { Dialect } from "./dialect.js";
import { type Column, type Fragment, read, textOf, widen } from "./fragment.js";
import { make, onlyValue, type Whole } from "./whole.js";

/** A query while it is being written. */
export interface Sheet {
  /** The compiled framework. */
  readonly program: Program;
  /** The database that it is for. */
  readonly dialect: Dialect;
  /** Columns that were defined, by what they are computed from. */
  readonly columns: Map<string, Column>;
  /** Takes what keeps the query from being written. */
  readonly issues: Issue[];
  /** Where it stands, for issues: the node whose rule is being written. */
  node: string;
}

/** The largest number that every dialect holds exactly in its plain integer. */
const largest = 2n ** 63n - 1n;

/** Gives a number a column of its own, so that it is worked out once; one that is known needs none. */
export function define(sheet: Sheet, whole: Whole): Whole {
  checkSize(sheet, whole.sql);
  if (onlyValue(whole) !== null || isColumn(whole.sql)) return whole;
  const column = columnOf(sheet, whole.wide ? whole.sql : widen(whole.sql));
  return make(read(column), whole.low, whole.high, whole.nullable, whole.values, true);
}

/** Gives a piece of SQL a column of its own. */
export function columnOf(sheet: Sheet, from: Fragment): Column {
  const text = textOf(from);
  const known = sheet.columns.get(text);
  if (known !== undefined) return known;
  const column = { name: `c${sheet.columns.size}`, from };
  sheet.columns.set(text, column);
  return column;
}

/** Refuses something that this SQL cannot say, by the name of the node. */
export function refuse(sheet: Sheet, code: string, message: string, hint: string): void {
  const sentence = `"${sheet.node}" ${message}`;
  if (sheet.issues.some((issue) => issue.code === code && issue.message === sentence)) return;
  sheet.issues.push({ code, severity: "error", path: "", message: sentence, hint });
}

function checkSize(sheet: Sheet, { most }: Fragment): void {
  if (most <= largest) return;
  const digits = String(most).length;
  const hint = "Round what its inputs state, combine fewer of them, or score these assessments with `score`.";
  refuse(sheet, "sql-too-large", `needs numbers of up to ${digits} digits, and the database holds 18.`, hint);
}

function isColumn({ parts }: Fragment): boolean {
  return parts.length === 1 && typeof parts[0] === "object";
}
