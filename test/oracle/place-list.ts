import type { Framework, LevelId, Rule, Scale } from "quality-frameworks";
import { decimal, type Rational } from "./rational.js";

/** One place on a list: a level, or a band. */
export interface Place {
  readonly id: string;
  readonly value: Rational | null;
}

/** An ordered list, worst first. Two nodes share a list when they name the same scale. */
export interface PlaceList {
  /** The scale; null for bands that a rule spells out by itself. */
  readonly scale: string | null;
  readonly places: readonly Place[];
  /** Whether places go by their ids; those of a range go by number alone. */
  readonly named: boolean;
}

/** The list that a scale is. */
export function listOfScale(scale: Scale): PlaceList {
  if (scale.range === undefined) {
    const places = (scale.levels ?? []).map((level) =>
      typeof level === "string" ? { id: level, value: null } : { id: level.id, value: worthOf(level.value) },
    );
    return { scale: scale.id, places, named: true };
  }
  const { from, to, step } = scale.range;
  const places: Place[] = [];
  // In millionths, which no decimal of a framework goes below.
  for (let at = millionths(from); at <= millionths(to); at += millionths(step)) {
    places.push({ id: String(at / 1e6), value: decimal(at / 1e6) });
  }
  return { scale: scale.id, places, named: false };
}

/** The list that a rule with bands or a scale stands on; null where it has neither. */
export function listOfRule(framework: Framework, rule: Rule): PlaceList | null {
  const scale = framework.scales.find((one) => one.id === rule.scale);
  const onScale = scale === undefined ? null : listOfScale(scale);
  if (rule.bands === undefined) return onScale;
  const worth = new Map(rule.bands.map((band) => [band.id, worthOf(band.value)]));
  const places = onScale?.places ?? rule.bands.map((band) => ({ id: band.id, value: null }));
  return {
    scale: onScale?.scale ?? null,
    places: places.map(({ id, value }) => ({ id, value: worth.get(id) ?? value })),
    named: true,
  };
}

/** Where a level stands on a list, by its id or by its number; -1 where it does not. */
export function placeOf(list: PlaceList | null, level: LevelId): number {
  if (list === null) return -1;
  if (typeof level === "string") return list.named ? list.places.findIndex(({ id }) => id === level) : -1;
  const wanted = decimal(level);
  return list.places.findIndex(({ value }) => value !== null && value.n === wanted.n && value.d === wanted.d);
}

/** Whether two nodes stand on one list. */
export function sameList(a: PlaceList | null, b: PlaceList | null): boolean {
  return a !== null && b !== null && (a === b || (a.scale !== null && a.scale === b.scale));
}

/** Whether every place has a number. */
export function hasNumbers(list: PlaceList): boolean {
  return list.places.every(({ value }) => value !== null);
}

function worthOf(value: number | undefined): Rational | null {
  return value === undefined ? null : decimal(value);
}

function millionths(number: number): number {
  return Math.round(number * 1e6);
}
