import { below, isRecord, kindOf, report, type Trail } from "../core/check-fields.js";
import { nearest } from "../core/nearest.js";
import { type Exclusion, exclusionOf } from "../framework/exclusion-of.js";
import type { KnownFacts } from "../framework/holds-for.js";
import type { ItemResponse } from "./assessment.js";
import { checkRecord } from "./check-about.js";
import type { Blank, Form, FormEntry } from "./form.js";

/** What was chosen, by place in the outline: the place of the choice among the choices of its blank, or one of the two below. */
export type Slots = number[];

/** Nothing was chosen. */
export const open = -1;

/** The item does not apply, by facts. */
export const excluded = -2;

/**
 * Reads the responses of an assessment: finds the choice behind every rating, and reports whatever does not fit.
 *
 * One pass serves checking and scoring, so that what is scored is exactly what was checked.
 *
 * @param form - What the framework asks.
 * @param responses - The responses as they came.
 * @param facts - The facts as they count.
 * @param trail - Where the responses stand, and the list for issues.
 * @returns The choice for every blank.
 */
export function readResponses(
  form: Form,
  responses: Readonly<Record<string, unknown>>,
  facts: KnownFacts,
  trail: Trail,
): Slots {
  const slots: Slots = new Array(form.outline.nodes.length).fill(open);
  const { entries, byId } = form;
  for (const node of form.conditional) if (exclusionOf(node, facts) !== null) slots[node.index] = excluded;
  let expected = 0;
  for (const key of Object.keys(responses)) {
    const next = entries[expected];
    const entry = next !== undefined && next.id === key ? next : byId.get(key);
    expected += 1;
    if (entry === undefined) {
      unknownItem(form, key, below(trail, key));
      continue;
    }
    const response = responses[key];
    const blank = entry.blank;
    const slot = blank === null ? undefined : blank.plain.get(response);
    if (slot !== undefined && slots[(blank as Blank).node.index] === open) slots[(blank as Blank).node.index] = slot;
    else if (response !== undefined) readWithCare({ facts, slots }, entry, response, below(trail, key));
  }
  return slots;
}

interface State {
  readonly facts: KnownFacts;
  readonly slots: Slots;
}

// Everything but the short form of a plain item: records, dimensions, demands, conditions and mistakes.
function readWithCare(state: State, entry: FormEntry, response: unknown, trail: Trail): void {
  const record = isRecord(response) ? (response as ItemResponse) : { rating: response as string };
  if (isRecord(response)) checkRecord(response, trail);
  const inside = isRecord(response) ? below(trail, "rating") : trail;
  const { rating } = record;
  if (entry.blank !== null) {
    if (isRecord(response) && rating === undefined) return;
    readRating(state, entry.blank, rating, record, inside);
  } else if (rating !== undefined || !isRecord(response)) {
    readDimensions(state, entry, rating, record, inside);
  }
}

function readDimensions(state: State, entry: FormEntry, rating: unknown, record: ItemResponse, trail: Trail): void {
  const dimensions = entry.dimensions ?? new Map<string, Blank>();
  const names = [...dimensions.keys()];
  if (!isRecord(rating)) {
    const special = [...dimensions.values()].map((blank) => [blank, blank.slots.get(rating as string)] as const);
    const everywhere = special.every(([blank, slot]) => slot !== undefined && blank.choices[slot]?.kind === "special");
    if (everywhere) {
      for (const [blank] of special) readRating(state, blank, rating, record, trail);
      return;
    }
    const example = names.map((name) => `${name}: …`).join(", ");
    return report(
      trail,
      "wrong-type",
      `"${entry.id}" is rated on several dimensions, but this is ${kindOf(rating)}.`,
      `Write rating: { ${example} }.`,
    );
  }
  for (const key of Object.keys(rating)) {
    const blank = dimensions.get(key);
    if (blank === undefined)
      report(
        below(trail, key),
        "unknown-dimension",
        `"${entry.id}" has no dimension "${key}".`,
        `Its dimensions: ${names.join(", ")}.`,
      );
    else if (rating[key] !== undefined) readRating(state, blank, rating[key], record, below(trail, key));
  }
}

function readRating({ facts, slots }: State, blank: Blank, rating: unknown, record: ItemResponse, trail: Trail): void {
  const slot = blank.slots.get(rating as string);
  const { id } = blank.node;
  if (slot === undefined) return unknownLevel(blank, rating, trail);
  if (slots[blank.node.index] === excluded) {
    const exclusion = exclusionOf(blank.node, facts) as Exclusion;
    const whose = exclusion.node === id ? "it" : `"${exclusion.node}" around it`;
    return report(
      trail,
      "does-not-apply",
      `"${id}" is rated, but by the facts of the unit ${whose} does not apply.`,
      "Leave the response out, or correct the facts.",
    );
  }
  for (const need of blank.choices[slot]?.requires ?? []) {
    const given = record[need];
    if (given === undefined || given.length === 0) {
      report(
        trail,
        "requirement-missing",
        `"${id}" is rated ${kindOfChoice(rating)}, which needs ${articled(need)}.`,
        `Write { rating: ${rating}, ${need}: … }.`,
      );
    }
  }
  slots[blank.node.index] = slot;
}

function kindOfChoice(rating: unknown): string {
  return typeof rating === "number" ? String(rating) : `"${rating}"`;
}

function articled(need: string): string {
  return need === "evidence" ? "evidence" : need === "due" ? "a day by which it is mended (due)" : `a ${need}`;
}

function unknownLevel(blank: Blank, rating: unknown, trail: Trail): void {
  const named = blank.choices.map((choice) =>
    choice.value === null
      ? choice.id
      : blank.slots.has(choice.id)
        ? `${choice.id} (${choice.value})`
        : `${choice.value}`,
  );
  const shown = named.length > 12 ? [...named.slice(0, 4), "…", ...named.slice(-4)] : named;
  if (typeof rating === "string" && rating.trim() !== "" && blank.slots.has(Number(rating))) {
    return report(
      trail,
      "number-as-text",
      `The rating of "${blank.node.id}" is the text "${rating}", not a number.`,
      `Write ${Number(rating)} without quotes.`,
    );
  }
  const near =
    typeof rating === "string"
      ? nearest(
          rating,
          blank.choices.map((choice) => choice.id),
          1,
        )[0]
      : undefined;
  const hint = near === undefined ? `Choose one of: ${shown.join(", ")}.` : `Did you mean "${near}"?`;
  report(trail, "unknown-level", `"${blank.node.id}" cannot be rated with ${kindOf(rating)}.`, hint);
}

function unknownItem(form: Form, key: string, trail: Trail): void {
  const node = form.outline.byId.get(key);
  if (node !== undefined && node.kind !== "framework") {
    const items = form.outline.nodes
      .slice(node.index, node.end)
      .filter((one) => one.isItem)
      .map((one) => one.id);
    const listed = items.length > 6 ? [...items.slice(0, 5), "…"] : items;
    return report(
      trail,
      "not-an-item",
      `"${key}" is not rated itself.`,
      `Rate what is inside it: ${listed.join(", ")}.`,
    );
  }
  const near = nearest(key, [...form.byId.keys()]);
  const hint =
    near.length === 0
      ? "List the items of the framework with listItems, or with the command `show`."
      : `Did you mean ${near.map((id) => `"${id}"`).join(" or ")}?`;
  report(trail, "unknown-item", `The framework has no item "${key}".`, hint);
}
