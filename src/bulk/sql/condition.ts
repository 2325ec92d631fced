import { type Condition, type Fragment, join, sql } from "./fragment.js";

/** Joins conditions of which each must be true. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const open = conditions.filter((one): one is Fragment => typeof one !== "boolean");
  return open.length === 0 ? true : bracket(open, " AND ");
}

/** Joins conditions of which one must be true. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const open = conditions.filter((one): one is Fragment => typeof one !== "boolean");
  return open.length === 0 ? false : bracket(open, " OR ");
}

/** Turns a condition round; one that is not known stays so. */
export function notOf(condition: Condition): Condition {
  return typeof condition === "boolean" ? !condition : sql`NOT (${condition})`;
}

function bracket(conditions: readonly Fragment[], word: string): Fragment {
  const [only] = conditions;
  if (only !== undefined && conditions.length === 1) return only;
  return sql`(${join(conditions, word)})`;
}
