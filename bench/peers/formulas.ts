import { bench48, items } from "../bench-48.js";

// The same job for every peer: points and maximum of each standard and area and of the whole, a percentage for each, what is
// missing, whether an essential item is low, and the verdict.

/** One part of the framework with its items. */
export interface Part {
  readonly id: string;
  readonly items: readonly (typeof items)[number][];
  readonly standards: readonly string[];
}

const byId = new Map(items.map((item) => [item.id, item]));

/** The standards. */
export const standards: readonly Part[] = bench48.areas.flatMap(({ standards: inside = [] }) =>
  inside.map(({ id, criteria = [] }) => ({
    id,
    items: criteria.map((one) => byId.get(one.id) as (typeof items)[number]),
    standards: [],
  })),
);

/** The areas, with the ids of their standards. */
export const areas: readonly Part[] = bench48.areas.map(({ id, standards: inside = [] }) => ({
  id,
  standards: inside.map((one) => one.id),
  items: inside.flatMap((one) => standards.find((part) => part.id === one.id)?.items ?? []),
}));

/** The essential items. */
export const essential: readonly (typeof items)[number][] = items.filter(({ tags }) => tags.includes("essential"));

/** How a peer writes what it is asked. */
export interface Writing {
  /** Points of an item. */
  readonly points: (id: string, weight: number) => string;
  /** What it could reach. */
  readonly most: (id: string, most: number) => string;
  /** 1 where it is missing. */
  readonly missing: (id: string) => string;
  /** 1 where it is below 2. */
  readonly low: (id: string) => string;
  /** 100 times the one by the other, and 0 where the other is 0. */
  readonly percent: (points: string, most: string) => string;
  /** How another result is named. */
  readonly name: (id: string) => string;
}

/** The job as named formulas, each of which may use those before it. */
export function formulas({
  points,
  most,
  missing,
  low,
  percent,
  name,
}: Writing): readonly (readonly [string, string])[] {
  const sum = (list: readonly string[]) => list.join(" + ");
  const perStandard = standards.flatMap(({ id, items: own }): [string, string][] => [
    [`e_${id}`, sum(own.map((item) => points(item.id, item.weight)))],
    [`m_${id}`, sum(own.map((item) => most(item.id, 3 * item.weight)))],
    [`p_${id}`, percent(name(`e_${id}`), name(`m_${id}`))],
  ]);
  const perArea = areas.flatMap(({ id, standards: inside }): [string, string][] => [
    [`e_${id}`, sum(inside.map((one) => name(`e_${one}`)))],
    [`m_${id}`, sum(inside.map((one) => name(`m_${one}`)))],
    [`p_${id}`, percent(name(`e_${id}`), name(`m_${id}`))],
  ]);
  return [
    ...perStandard,
    ...perArea,
    ["earned", sum(areas.map(({ id }) => name(`e_${id}`)))],
    ["max", sum(areas.map(({ id }) => name(`m_${id}`)))],
    ["missing", sum(items.map(({ id }) => missing(id)))],
    ["low", sum(essential.map(({ id }) => low(id)))],
  ];
}

/** What a peer must give. */
export interface PeerResult {
  readonly earned: number;
  readonly max: number;
  readonly verdict: string;
}

/** The verdict, where a peer leaves it to plain code. */
export function verdictOf(found: Readonly<Record<string, number>>): PeerResult {
  const { earned = 0, max = 0, missing = 0, low = 0 } = found;
  const hundred = 100 * earned;
  const placed =
    hundred >= 90 * max
      ? "excellent"
      : hundred >= 70 * max
        ? "good"
        : hundred >= 50 * max
          ? "sufficient"
          : "not_compliant";
  return { earned, max, verdict: missing > 0 ? "incomplete" : low > 0 ? "not_compliant" : placed };
}

/** The verdict as one formula, for peers that know conditions and texts. */
export const verdictText = (
  missing: string,
  low: string,
  earned: string,
  max: string,
  when: (a: string, b: string, c: string) => string,
) =>
  when(
    `${missing} > 0`,
    '"incomplete"',
    when(
      `${low} > 0`,
      '"not_compliant"',
      when(
        `100 * ${earned} >= 90 * ${max}`,
        '"excellent"',
        when(
          `100 * ${earned} >= 70 * ${max}`,
          '"good"',
          when(`100 * ${earned} >= 50 * ${max}`, '"sufficient"', '"not_compliant"'),
        ),
      ),
    ),
  );
