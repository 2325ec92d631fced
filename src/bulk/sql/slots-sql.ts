import { type Blank, excluded, type Form, firstChoice, open } from "../../assessment/form.js";
import { anyOf, notOf } from "./condition.js";
import type { FactsSql } from "./facts-sql.js";
import { type Condition, type Fragment, join, plain, sql } from "./fragment.js";
import { define, refuse, type Sheet } from "./sheet.js";
import type { Entry, Wanted } from "./source-sql.js";
import { either, make, type Whole } from "./whole.js";

/** A rating that is none of its item's choices, or is given where none may be. */
export const invalidSlot = -1;

/** Finds for every rated node what was chosen: its slot, as reading an assessment does. */
export function slotsSql(
  sheet: Sheet,
  facts: FactsSql,
  entryOf: (wanted: Wanted) => Entry,
): ReadonlyMap<number, Whole> {
  const { form } = sheet.program;
  const slots = new Map<number, Whole>();
  for (const { id, blank, dimensions } of form.entries) {
    sheet.node = id;
    if (blank !== null) slots.set(blank.node.index, slotOf(sheet, facts, form, blank, entryOf({ kind: "rating", id })));
    const forAll = answersForAll([...(dimensions?.values() ?? [])]);
    for (const [dimension, one] of dimensions ?? []) {
      const entry = entryOf({ kind: "rating", id, dimension, forAll });
      slots.set(one.node.index, slotOf(sheet, facts, form, one, entry));
    }
  }
  return slots;
}

// A special answer that each dimension may be given, may be given once for all.
function answersForAll(blanks: readonly Blank[]): readonly string[] {
  const answers = blanks.map(({ choices }) => choices.filter(({ kind }) => kind === "special").map(({ id }) => id));
  return (answers[0] ?? []).filter((id) => answers.every((some) => some.includes(id)));
}

function slotOf(sheet: Sheet, facts: FactsSql, form: Form, blank: Blank, { text }: Entry): Whole {
  const highest = BigInt(firstChoice + blank.choices.length - 1);
  const chosen = sql`CASE ${text} WHEN '' THEN ${open} ${branches(sheet, blank)} ELSE ${invalidSlot} END`;
  const slot = make(chosen, BigInt(invalidSlot), highest, false, null, false);
  const isExcluded = exclusion(facts, form, blank);
  if (isExcluded === false) return define(sheet, slot);
  const none = sql`CASE WHEN ${text} = '' THEN ${excluded} ELSE ${invalidSlot} END`;
  return define(sheet, either(isExcluded, make(none, BigInt(invalidSlot), 0n, false, null, false), slot));
}

// Kept out by the first condition, of the node or of one around it, that surely does not hold.
function exclusion(facts: FactsSql, form: Form, { node }: Blank): Condition {
  if (!form.conditional.includes(node)) return false;
  const around = node.visit === null ? [] : [...node.visit.parents, node.visit];
  const conditions = around.flatMap(({ node: { appliesWhen } }) => (appliesWhen === undefined ? [] : [appliesWhen]));
  return anyOf(conditions.map((condition) => notOf(facts.applies(condition))));
}

function branches(sheet: Sheet, { slots }: Blank): Fragment {
  const bySlot = new Map<string, number>();
  for (const [name, slot] of slots) {
    for (const text of textsOf(name)) {
      const other = bySlot.get(text);
      if (other !== undefined && other !== slot) {
        const hint = "Give the level an id that is a word.";
        refuse(
          sheet,
          "sql-rating-twice",
          `can be rated "${text}" in two meanings, which are one text in a database.`,
          hint,
        );
      }
      bySlot.set(text, slot);
    }
  }
  // Short ones first: they are told apart from long ones at once, and a long one is told from them by its length alone.
  const ordered = [...bySlot].sort(([a], [b]) => a.length - b.length);
  const lines = ordered.map(([text, slot]) => sql`WHEN ${plain(sheet.dialect.literal(text))} THEN ${slot}`);
  return join(lines, " ");
}

// A column of doubles writes a whole number with a decimal.
function textsOf(name: string | number): readonly string[] {
  if (typeof name === "string") return [name];
  const text = String(name);
  return Number.isInteger(name) ? [text, `${text}.0`] : [text];
}
