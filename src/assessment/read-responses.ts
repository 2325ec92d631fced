import { below, isRecord, type Trail } from "../core/check-fields.js";
import { exclusionOf } from "../framework/exclusion-of.js";
import type { KnownFacts } from "../framework/holds-for.js";
import type { ItemResponse } from "./assessment.js";
import { checkRecord } from "./check-about.js";
import type { Blank, Form, FormEntry } from "./form.js";
import {
  reportDimension,
  reportExclusion,
  reportItem,
  reportLevel,
  reportRequirement,
  reportSingleRating,
} from "./response-mistakes.js";

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
      reportItem(form, key, below(trail, key));
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
  const long = isRecord(response);
  if (long) checkRecord(response, trail);
  const record: ItemResponse = long ? response : { rating: response as string };
  // A record may hold a comment and no rating yet.
  if (long && record.rating === undefined) return;
  const inside = long ? below(trail, "rating") : trail;
  if (entry.blank === null) readDimensions(state, entry, record, inside);
  else readRating(state, entry.blank, record.rating, record, inside);
}

function readDimensions(state: State, entry: FormEntry, record: ItemResponse, trail: Trail): void {
  const dimensions = entry.dimensions ?? new Map<string, Blank>();
  const rating: unknown = record.rating;
  if (!isRecord(rating)) {
    readForAll(state, entry, record, trail);
    return;
  }
  for (const key of Object.keys(rating)) {
    const blank = dimensions.get(key);
    if (blank === undefined) reportDimension(entry.id, [...dimensions.keys()], key, trail);
    else if (rating[key] !== undefined) readRating(state, blank, rating[key], record, below(trail, key));
  }
}

// A special answer may be given once for all dimensions of an item.
function readForAll(state: State, entry: FormEntry, record: ItemResponse, trail: Trail): void {
  const blanks = [...(entry.dimensions?.values() ?? [])];
  const special = (blank: Blank) => blank.choices[blank.slots.get(record.rating as string) ?? -1]?.kind === "special";
  if (blanks.every(special)) for (const blank of blanks) readRating(state, blank, record.rating, record, trail);
  else reportSingleRating(entry.id, [...(entry.dimensions?.keys() ?? [])], record.rating, trail);
}

function readRating({ facts, slots }: State, blank: Blank, rating: unknown, record: ItemResponse, trail: Trail): void {
  const slot = blank.slots.get(rating as string);
  const { id, index } = blank.node;
  if (slot === undefined) reportLevel(blank, rating, trail);
  else if (slots[index] === excluded) reportExclusion(id, exclusionOf(blank.node, facts)?.node ?? id, trail);
  else {
    const lacking = (blank.choices[slot]?.requires ?? []).filter((need) => (record[need] ?? "").length === 0);
    for (const need of lacking) reportRequirement(id, rating, need, trail);
    slots[index] = slot;
  }
}
