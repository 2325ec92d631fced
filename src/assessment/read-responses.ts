import { below, isRecord, type Trail } from "../core/check-fields.js";
import { exclusionOf } from "../framework/exclusion-of.js";
import type { KnownFacts } from "../framework/holds-for.js";
import type { ItemResponse } from "./assessment.js";
import { checkRecord } from "./check-about.js";
import { evidenceIds } from "./evidence-ids.js";
import { type Blank, excluded, type Form, type FormEntry, firstChoice, open } from "./form.js";
import {
  reportDimension,
  reportEvidence,
  reportExclusion,
  reportItem,
  reportLevel,
  reportRequirement,
  reportSingleRating,
} from "./response-mistakes.js";

/** What was chosen, by place in the outline: {@link excluded}, {@link open}, or a slot of the blank's form. */
export type Slots = number[];

/** What responses are read against. */
export interface Known {
  /** The facts as they count. */
  readonly facts: KnownFacts;
  /** The evidence that the assessment holds, of whatever shape. */
  readonly evidence: unknown;
}

/**
 * Reads the responses of an assessment: finds the choice behind every rating, and reports whatever does not fit.
 *
 * One pass serves checking and scoring, so that what is scored is exactly what was checked.
 *
 * @param form - What the framework asks.
 * @param responses - The responses as they came.
 * @param known - The facts as they count, and the evidence that the assessment holds.
 * @param trail - Where the responses stand, and the list for issues.
 * @returns The choice for every blank.
 */
export function readResponses(
  form: Form,
  responses: Readonly<Record<string, unknown>>,
  known: Known,
  trail: Trail,
): Slots {
  const slots: Slots = form.blankSlots.slice();
  const { entries, byId } = form;
  for (const node of form.conditional) if (exclusionOf(node, known.facts) !== null) slots[node.index] = excluded;
  let expected = 0;
  const own = ownOnly(responses);
  for (const key in own) {
    // Most assessments name the items in the framework's order; the others are looked up.
    const next = entries[expected];
    const entry = next !== undefined && next.id === key ? next : byId.get(key);
    if (entry === undefined) {
      reportItem(form, key, below(trail, key));
      expected += 1;
      continue;
    }
    expected = entry.place + 1;
    const response = own[key];
    const slot = entry.blank === null ? 0 : plainSlot(entry.blank, response);
    if (slot !== 0 && slots[entry.index] === open) slots[entry.index] = slot;
    else if (response !== undefined) readWithCare({ ...known, slots }, entry, response, below(trail, key));
  }
  return slots;
}

// A loop over the keys themselves is the fastest way through an object, and sees inherited keys too: an object that could
// have any is copied first.
function ownOnly(responses: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(responses);
  if (prototype === null) return responses;
  if (prototype !== Object.prototype) return copyOwn(responses);
  for (const _inherited in Object.prototype) return copyOwn(responses);
  return responses;
}

function copyOwn(responses: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), responses);
}

// The slot of a choice that needs nothing but the rating; 0 where there is none, or where more must be looked at.
function plainSlot({ plain, plainNumbers }: Blank, response: unknown): number {
  if (typeof response !== "number") return plain.get(response) ?? 0;
  const slot = response >= 0 && response < plainNumbers.length ? plainNumbers[response] : 0;
  return slot || (plain.get(response) ?? 0);
}

interface State extends Known {
  readonly slots: Slots;
}

// Everything but the short form of a plain item: records, dimensions, demands, conditions and mistakes.
function readWithCare(state: State, entry: FormEntry, response: unknown, trail: Trail): void {
  const long = isRecord(response);
  if (long) checkRecord(response, trail);
  if (long && Array.isArray(response.evidence))
    checkEvidence(state, entry.id, response.evidence, below(trail, "evidence"));
  const record: ItemResponse = long ? response : { rating: response as string };
  // A record may hold a comment and no rating yet.
  if (long && record.rating === undefined) return;
  const inside = long ? below(trail, "rating") : trail;
  if (entry.blank === null) readDimensions(state, entry, record, inside);
  else readRating(state, entry.blank, record.rating, record, inside);
}

function checkEvidence(state: State, id: string, named: readonly unknown[], trail: Trail): void {
  const held = evidenceIds(state.evidence).filter((one) => one !== undefined);
  named.forEach((one, index) => {
    if (typeof one === "string" && !held.includes(one)) reportEvidence(id, one, held, below(trail, index));
  });
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
  const special = (blank: Blank) =>
    blank.choices[(blank.slots.get(record.rating as string) ?? 0) - firstChoice]?.kind === "special";
  if (blanks.every(special)) for (const blank of blanks) readRating(state, blank, record.rating, record, trail);
  else reportSingleRating(entry.id, [...(entry.dimensions?.keys() ?? [])], record.rating, trail);
}

function readRating({ facts, slots }: State, blank: Blank, rating: unknown, record: ItemResponse, trail: Trail): void {
  const slot = blank.slots.get(rating as string);
  const { id, index } = blank.node;
  if (slot === undefined) reportLevel(blank, rating, trail);
  else if (slots[index] === excluded) reportExclusion(id, exclusionOf(blank.node, facts)?.node ?? id, trail);
  else {
    const lacking = (blank.choices[slot - firstChoice]?.requires ?? []).filter((need) => isBlank(record[need]));
    for (const need of lacking) reportRequirement(id, rating, need, trail);
    slots[index] = slot;
  }
}

// An empty key of a file is null.
function isBlank(given: string | readonly string[] | null | undefined): boolean {
  return given === undefined || given === null || (typeof given === "string" ? given.trim() : given).length === 0;
}
