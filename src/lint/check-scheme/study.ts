import { excluded, firstChoice, open } from "../../assessment/form.js";
import { exclusionOf } from "../../framework/exclusion-of.js";
import { factsOf } from "../../framework/facts-of.js";
import type { KnownFacts } from "../../framework/holds-for.js";
import { evaluate } from "../../scoring/evaluate/evaluate.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { scenariosOf } from "../reachable/scenarios.js";
import { type Draw, drawFrom } from "./random.js";

/** One state of an assessment: what is chosen everywhere, gaps included, and what is known. */
export interface SchemeState {
  /** Slot by place, as the form counts them. */
  readonly slots: readonly number[];
  /** The facts. */
  readonly facts: KnownFacts;
}

/** A scheme that is being tried out. */
export interface Study {
  /** The compiled framework. */
  readonly program: Program;
  /** Seed of everything that is drawn. */
  readonly seed: number;
  /** How many states to try at most. */
  readonly tries: number;
  /** Whether the states are all there are. */
  readonly exhaustive: boolean;
  /** The states to try: all, or many drawn by seed. */
  readonly states: () => Iterable<SchemeState>;
}

/** Prepares to try a scheme: on every state where they are few, else on states drawn by seed. */
export function studyOf(program: Program, seed: number, tries: number): Study {
  const all = scenariosOf(
    program,
    program.nodes.map(({ index }) => index),
  );
  const scenarios = all ?? [factsOf(program.framework, [])];
  const sizes = program.rated.map(({ results }) => results.length - 1);
  const count = sizes.reduce((product, size) => product * size, scenarios.length);
  const exhaustive = all !== null && count <= tries;
  const states = exhaustive ? () => everyState(program, scenarios) : () => drawn(program, scenarios, seed, tries);
  return { program, seed, tries, exhaustive, states };
}

/** Evaluates a state. */
export function resultsOf(program: Program, { slots, facts }: SchemeState): readonly Result[] {
  return evaluate(program, { slots: [...slots], facts, overrides: [] });
}

/** The same state with another choice at one place. */
export function withSlot({ slots, facts }: SchemeState, index: number, slot: number): SchemeState {
  return { slots: slots.with(index, slot), facts };
}

function blank(program: Program, facts: KnownFacts): number[] {
  return program.form.outline.nodes.map((node) => (node.rated && exclusionOf(node, facts) !== null ? excluded : open));
}

// Counts through the slots as one counts through numbers: the last place first.
function* everyState(program: Program, scenarios: readonly KnownFacts[]): Generator<SchemeState> {
  for (const facts of scenarios) {
    const slots = blank(program, facts);
    const free = program.rated.filter(({ index }) => slots[index] === open);
    for (let going = true; going; ) {
      yield { slots: [...slots], facts };
      going = false;
      for (const { index, results } of free) {
        const next = (slots[index] as number) + 1;
        slots[index] = next < results.length ? next : open;
        if (next < results.length) {
          going = true;
          break;
        }
      }
    }
  }
}

// Real assessments are seldom like drawn ones: some states are complete, some nearly uniform, some nearly empty.
function* drawn(
  program: Program,
  scenarios: readonly KnownFacts[],
  seed: number,
  tries: number,
): Generator<SchemeState> {
  const draw = drawFrom(seed);
  for (let number = 0; number < tries; number += 1) {
    const facts = scenarios[draw(scenarios.length)] as KnownFacts;
    const slots = blank(program, facts);
    const habit = habits[draw(habits.length)] as Habit;
    const usual = draw(1000);
    for (const { index } of program.rated) {
      if (slots[index] !== open) continue;
      const rated = program.nodes[index]?.rated;
      if (rated) slots[index] = habit({ levels: rated.levels, slots: rated.results.length, usual, draw });
    }
    yield { slots, facts };
  }
}

interface Blank {
  readonly levels: number;
  readonly slots: number;
  readonly usual: number;
  readonly draw: Draw;
}

type Habit = (blank: Blank) => number;

const anything: Habit = ({ slots, draw }) => open + draw(slots - open);
const anyLevel: Habit = ({ levels, draw }) => firstChoice + draw(levels);
const mostlyOne: Habit = (one) => (one.draw(8) === 0 ? anything(one) : firstChoice + (one.usual % one.levels));
const mostlyOpen: Habit = (one) => (one.draw(4) === 0 ? anyLevel(one) : open);
const habits: readonly Habit[] = [anything, anyLevel, mostlyOne, mostlyOpen];
