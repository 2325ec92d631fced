import { isRecord } from "../../core/check-fields.js";
import type { Id } from "../../core/id.js";
import type { Relation } from "../../framework/crosswalk.js";
import type { ItemResponse, Response } from "../assessment.js";
import type { Form, FormEntry } from "../form.js";
import type { Doubt, MappedResponse } from "./carried-over.js";
import { mergeRecords } from "./merge-records.js";
import { lowest, type Scales, type Translated, translateRating } from "./translate-rating.js";

/** What is known on the way from one framework to another. */
export interface Way {
  /** The form of the framework one comes from. */
  readonly before: Form;
  /** The scales of both. */
  readonly scales: Scales;
  /** Whether the crosswalk is somebody's reading and not what a publisher says. */
  readonly interpretive: boolean;
  /** Whether an item of the one side has the words of an item of the other. */
  readonly sameWords: (from: Id, to: Id) => boolean;
  /** The responses that came in. */
  readonly responses: Readonly<Record<Id, Response | undefined>>;
}

interface Source {
  readonly id: Id;
  readonly record: ItemResponse;
  readonly short: boolean;
  readonly translated: Translated | null;
}

/**
 * Says what responses of the one side mean for an item of the other.
 *
 * @param target - The item.
 * @param by - The relations that lead to it.
 * @returns Null where none of the items behind it has a response.
 */
export function mapResponse(target: FormEntry, by: readonly Relation[], way: Way): MappedResponse | null {
  const behind = [...new Set(by.flatMap((relation) => relation.from))];
  const entries = way.before.entries.filter((entry) => behind.includes(entry.id));
  const sources = entries.flatMap((entry) => sourceOf(entry, target, way));
  if (sources.length === 0) return null;
  const [rating, ...ratingDoubts] = agreedRating(sources, behind.length);
  const [kind] = new Set(by.map((one) => one.relation));
  const relation = by.every((one) => one.relation === kind) && kind !== undefined ? kind : "intersects";
  // Items that only share something say nothing about each other's level.
  const offered = relation === "intersects" ? null : rating;
  const response = responseOf(sources, offered);
  const confidence = lowest([...by.map((one) => one.confidence ?? null), ...(rating ? [rating.confidence] : [])]);
  const several = by.length > 1 || by.some((one) => one.from.length > 1 || one.to.length > 1);
  const doubts: readonly Doubt[] = [
    ...(relation === "equal" ? [] : (["relation"] as const)),
    ...(confidence === "high" ? [] : (["confidence"] as const)),
    ...(relation === "equal" && isReading(target, sources, way) ? (["reading"] as const) : []),
    ...(several ? (["several"] as const) : []),
    ...ratingDoubts,
    ...(lacks(offered, response) ? (["requirement"] as const) : []),
  ];
  const from = sources.map((source) => source.id);
  return { item: target.id, from, relation, confidence, needsConfirmation: doubts.length > 0, doubts, response, by };
}

// However sure somebody is of a reading, it stays one.
function isReading(target: FormEntry, sources: readonly Source[], { interpretive, sameWords }: Way): boolean {
  const read = sources.some(({ id, translated }) => !sameWords(id, target.id) || translated?.declared === true);
  return interpretive && read;
}

function sourceOf(entry: FormEntry, target: FormEntry, { scales, responses }: Way): readonly Source[] {
  const response = Object.hasOwn(responses, entry.id) ? responses[entry.id] : undefined;
  if (response === undefined) return [];
  const short = !isRecord(response);
  const record: ItemResponse = short ? { rating: response as ItemResponse["rating"] & string } : response;
  const translated = record.rating === undefined ? null : translateRating(entry, target, record.rating, scales);
  return [{ id: entry.id, record, short, translated }];
}

// The one rating that all sources stand for, or why there is none.
function agreedRating(sources: readonly Source[], behind: number): readonly [Translated | null, ...Doubt[]] {
  const rated = sources.filter((source) => source.record.rating !== undefined);
  if (rated.length === 0) return [null];
  if (rated.length < behind) return [null, "partly-rated"];
  if (rated.some((source) => source.translated === null)) return [null, "levels"];
  const [first] = rated;
  const same = rated.every((source) => source.translated?.chosen === first?.translated?.chosen);
  return same ? [first?.translated ?? null] : [null, "ratings-differ"];
}

function responseOf(sources: readonly Source[], rating: Translated | null): Response | null {
  const only = sources.length === 1 ? sources[0] : undefined;
  // What was written short stays short, and a record that is alone stays as it was.
  const short = sources.every((source) => source.short);
  const { rating: _, ...rest } = only?.record ?? mergeRecords(sources.map((source) => source.record));
  const chosen = rating?.rating as Response | undefined;
  if (short && chosen !== undefined) return chosen;
  const record = (chosen === undefined ? rest : { rating: chosen, ...rest }) as ItemResponse;
  const wasEmpty = only !== undefined && !only.short && Object.keys(only.record).length === 0;
  return Object.keys(record).length > 0 || wasEmpty ? record : null;
}

function lacks(rating: Translated | null, response: Response | null): boolean {
  const record: ItemResponse = isRecord(response) ? response : {};
  return (rating?.requires ?? []).some((need) => {
    const given = record[need];
    return given === undefined || (typeof given === "string" ? given.trim() : given).length === 0;
  });
}
