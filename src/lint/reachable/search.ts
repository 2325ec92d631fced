import { excluded, firstChoice } from "../../assessment/form.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { Program, ProgramNode, RatedNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { membersOf } from "./watch.js";

/** A walk through everything that ratings below a node can bring, under one set of facts. */
export interface Search {
  /** The compiled framework. */
  readonly program: Program;
  /** What is going on, facts included. */
  readonly run: Run;
  /** Ratings to compare: one, or two that differ in a single item, one level higher in the second. */
  readonly worlds: 1 | 2;
  /** Whether a node can be without a say in the nodes above: it does not apply, or was left out. */
  readonly canBeOut: readonly boolean[];
  /** Work that is left. */
  stepsLeft: number;
  /** Whether a result below stands in for a gap: that depends on more than the watches see, so nothing is proven. */
  guessed: boolean;
}

/** Begins a search. */
export function newSearch(program: Program, run: Run, worlds: 1 | 2, stepsLeft: number): Search {
  const canBeOut: boolean[] = [];
  for (const { index } of program.rated) {
    canBeOut[index] = choicesOf(run, program.nodes[index]?.rated as RatedNode, index).some(isOut);
  }
  // Deepest first, groups after the tree: what is inside a node is known before the node.
  for (const index of program.order) {
    const members = membersOf(program.nodes[index] as ProgramNode);
    canBeOut[index] ??= members.length > 0 && members.every((member) => canBeOut[member]);
  }
  const lowest = () => {
    search.guessed = true;
    return run.lowest();
  };
  const search: Search = {
    program,
    run: { ...run, lowest },
    worlds,
    canBeOut,
    stepsLeft,
    guessed: false,
  };
  return search;
}

/** Says whether a result has no say in the nodes above. */
export function isOut({ state }: Result): boolean {
  return state === "not-applicable" || state === "left-out";
}

/** What may be chosen for a rated node. */
export interface Choice {
  /** The result of what is chosen, world by world. */
  readonly results: readonly Result[];
  /** Whether it is a level higher in the second world. */
  readonly raised: boolean;
}

/** Lists what may be chosen for a rated node, the same in both worlds or one level higher in the second. */
export function pairsOf({ run, worlds }: Search, { rated, index }: ProgramNode): readonly Choice[] {
  const choices = choicesOf(run, rated as RatedNode, index);
  const same = choices.map((one) => ({ results: Array.from({ length: worlds }, () => one), raised: false }));
  if (worlds === 1 || choices.length === 1) return same;
  const levels = choices.slice(0, (rated as RatedNode).levels);
  return [
    ...same,
    ...levels.slice(1).map((higher, place) => ({ results: [levels[place] as Result, higher], raised: true })),
  ];
}

// A complete assessment: every level and special answer but those that leave a gap; one alone where the facts exclude it.
function choicesOf(run: Run, rated: RatedNode, index: number): readonly Result[] {
  if (run.reading.slots[index] === excluded) return rated.results.slice(excluded, excluded + 1);
  return rated.results.slice(firstChoice).filter((result) => result.state !== "unrated");
}
