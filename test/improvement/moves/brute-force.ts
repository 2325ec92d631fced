import {
  type Assessment,
  type Framework,
  type ImprovementSet,
  type LevelId,
  listChoices,
  type Response,
  type Score,
  score,
  walk,
} from "quality-frameworks";

/** One rating of an assessment, with everything it could be. */
export interface Slot {
  readonly item: string;
  readonly dimension: string | null;
  readonly levels: readonly string[];
  /** Rank of the level; -1 while unrated; null where it does not apply. */
  readonly now: number | null;
}

/** Lists the ratings of an assessment from the document alone. */
export function slotsOf(framework: Framework, assessment: Assessment): Slot[] {
  const standards = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);
  return standards.flatMap(({ id, tags = [] }) => {
    const dimensions = tags.includes("split") ? ["plan", "do"] : [null];
    return dimensions.map((dimension) => {
      const choices = listChoices(framework, id, dimension ?? undefined);
      const levels = choices.filter((choice) => choice.kind === "level").map((choice) => choice.id);
      const response = assessment.responses[id];
      const rating = typeof response === "object" ? response.rating : response;
      const own = typeof rating === "object" && dimension !== null ? rating[dimension] : rating;
      const now = own === undefined ? -1 : own === "n/a" ? null : levels.indexOf(String(own));
      return { item: id, dimension, levels, now };
    });
  });
}

/** Scores an assessment with every rating at the rank given; -1 leaves it empty. */
export function scoreAt(
  framework: Framework,
  assessment: Assessment,
  slots: readonly Slot[],
  ranks: readonly (number | null)[],
): Score {
  const responses: Record<string, Response> = {};
  slots.forEach((slot, place) => {
    const rank = ranks[place];
    const level = rank === null || rank === undefined ? "n/a" : slot.levels[rank];
    if (level === undefined) return;
    if (slot.dimension === null || level === "n/a") responses[slot.item] = level;
    else {
      const known = responses[slot.item] as { rating: Record<string, LevelId> } | undefined;
      responses[slot.item] = { rating: { ...known?.rating, [slot.dimension]: level } };
    }
  });
  return score(framework, { ...assessment, responses });
}

/** The band of the whole with one rating at another rank. */
export function bandAt(
  framework: Framework,
  assessment: Assessment,
  slots: readonly Slot[],
  place: number,
  rank: number,
): string | null {
  const ranks = slots.map((slot, other) => (other === place ? rank : slot.now));
  return scoreAt(framework, assessment, slots, ranks).band;
}

/** The smallest sets of improvements that pass a band, found by scoring every assessment that is nowhere lower. */
export function smallestSets(framework: Framework, assessment: Assessment): string[] {
  const slots = slotsOf(framework, assessment);
  const now = slots.map((slot) => slot.now);
  const rankOf = (ranks: readonly (number | null)[]) => rankOfBand(scoreAt(framework, assessment, slots, ranks).band);
  const passed = rankOf(now);
  let best: { readonly cost: readonly [number, number]; sets: string[] } = { cost: [Infinity, Infinity], sets: [] };
  for (const ranks of raised(slots)) {
    const risen = slots.flatMap((slot, place) =>
      ranks[place] === slot.now ? [] : [{ slot, rank: ranks[place] as number }],
    );
    const items = new Set(risen.map(({ slot }) => slot.item)).size;
    const steps = risen.reduce((sum, { slot, rank }) => sum + rank - (slot.now as number), 0);
    if (items > best.cost[0] || (items === best.cost[0] && steps > best.cost[1])) continue;
    if (rankOf(ranks) <= passed) continue;
    const set = written(risen.map(({ slot, rank }) => [slot.item, slot.dimension, slot.levels[rank] as string]));
    if (items === best.cost[0] && steps === best.cost[1]) best.sets.push(set);
    else best = { cost: [items, steps], sets: [set] };
  }
  return best.sets.sort();
}

// The lists of the random frameworks, one beside the other.
function rankOfBand(band: string | null): number {
  return Math.max(["weak", "fair", "good"].indexOf(band ?? ""), ["l0", "l1", "l2"].indexOf(band ?? ""));
}

function* raised(slots: readonly Slot[]): Generator<readonly (number | null)[]> {
  const [slot, ...others] = slots;
  if (slot === undefined) return yield [];
  for (const rest of raised(others)) {
    if (slot.now === null) yield [null, ...rest];
    else for (let rank = slot.now; rank < slot.levels.length; rank += 1) yield [rank, ...rest];
  }
}

type Written = readonly [item: string, dimension: string | null, level: string];

function written(set: readonly Written[]): string {
  return JSON.stringify([...set].sort());
}

/** Every set that a list of sets stands for: items that can stand in each other's place exchanged in all ways. */
export function spelledOut(sets: readonly ImprovementSet[]): string[] {
  return sets.flatMap(arrangements).sort();
}

function arrangements({ improvements }: ImprovementSet): readonly string[] {
  const items = new Map<string, { readonly twins: readonly string[]; readonly levels: [string | null, string][] }>();
  for (const { item, dimension, to, instead } of improvements) {
    const known = items.get(item) ?? { twins: [item, ...instead].sort(), levels: [] };
    known.levels.push([dimension, String(to)]);
    items.set(item, known);
  }
  let partial: (readonly Written[])[] = [[]];
  for (const { twins, levels } of items.values()) {
    partial = partial.flatMap((set) => {
      const free = twins.filter((twin) => set.every(([taken]) => taken !== twin));
      return free.map((twin) => [...set, ...levels.map(([dimension, level]): Written => [twin, dimension, level])]);
    });
  }
  return [...new Set(partial.map(written))];
}
