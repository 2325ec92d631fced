import type { Id } from "../core/id.js";
import { remember } from "../core/remember.js";
import type { Framework } from "../framework/framework.js";
import { type Choice, choicesOf } from "../framework/list-choices.js";
import { type Outline, type OutlineNode, outlineOf } from "../framework/outline.js";

/** Slot of an item that does not apply, by facts. */
export const excluded = 0;

/** Slot of a blank in which nothing was chosen. */
export const open = 1;

/** Slot of the first choice of a blank; the others follow in their order. */
export const firstChoice = 2;

/** One blank of a {@link Form}: something that is rated, with its choices at hand. */
export interface Blank {
  /** The node that is rated. */
  readonly node: OutlineNode;
  /** What it may be rated with. */
  readonly choices: readonly Choice[];
  /** Slot of a choice by its id, or by its number. */
  readonly slots: ReadonlyMap<string | number, number>;
  /** The same for choices that need nothing but the rating. */
  readonly plain: ReadonlyMap<unknown, number>;
  /**
   * The same by small whole number; 0 where a number names none of these choices. A list is read several times as fast as a
   * map, and most assessments are numbers.
   */
  readonly plainNumbers: readonly number[];
}

/** An entry of a {@link Form} under the key of its response: one blank, or one for each dimension. */
export interface FormEntry {
  /** The key of its response. */
  readonly id: Id;
  /** Its place among the entries. */
  readonly place: number;
  /** Place of its node in the outline. */
  readonly index: number;
  /** Its only blank; null where it has dimensions. */
  readonly blank: Blank | null;
  /** Its blanks by dimension; null where it has a single one. */
  readonly dimensions: ReadonlyMap<Id, Blank> | null;
}

/** What an assessment of a framework may say: every key that a response may have, and every choice. */
export interface Form {
  /** The framework laid flat. */
  readonly outline: Outline;
  /** The entries in the framework's order. */
  readonly entries: readonly FormEntry[];
  /** The same by key. */
  readonly byId: ReadonlyMap<Id, FormEntry>;
  /** Rated nodes that do not apply to every unit. */
  readonly conditional: readonly OutlineNode[];
  /** The slots of an assessment without responses. */
  readonly blankSlots: readonly number[];
}

/** The form of a framework, made once for each framework object. */
export const formOf: (framework: Framework) => Form = remember(makeForm);

function makeForm(framework: Framework): Form {
  const outline = outlineOf(framework);
  const entries = outline.nodes
    .filter((node) => node.kind !== "dimension" && (node.rated || node.isItem))
    .map((node, place) => entryOf(outline, node, place));
  return {
    outline,
    entries,
    byId: new Map(entries.toReversed().map((entry) => [entry.id, entry])),
    conditional: outline.nodes.filter((node) => node.rated && isConditional(node)),
    blankSlots: outline.nodes.map(() => open),
  };
}

function entryOf(outline: Outline, node: OutlineNode, place: number): FormEntry {
  if (node.rated) return { id: node.id, place, index: node.index, blank: blankOf(outline, node), dimensions: null };
  const dimensions = node.children.map((index) => outline.nodes[index] as OutlineNode);
  return {
    id: node.id,
    place,
    index: node.index,
    blank: null,
    dimensions: new Map(dimensions.map((one) => [one.id, blankOf(outline, one)])),
  };
}

function blankOf(outline: Outline, node: OutlineNode): Blank {
  const choices = choicesOf(outline.framework, node);
  const known = slotsByChoices(outline.framework);
  const own = known.get(choices) ?? slotsOf(choices, node.scale?.range !== undefined);
  known.set(choices, own);
  const { slots, plain, plainNumbers } = own;
  return { node, choices, slots, plain, plainNumbers };
}

type ChoiceSlots = Pick<Blank, "slots" | "plain" | "plainNumbers">;

// Hundreds of items have the same few lists of choices.
const slotsByChoices: (framework: Framework) => Map<readonly Choice[], ChoiceSlots> = /* @__PURE__ */ remember(
  () => new Map(),
);

function slotsOf(choices: readonly Choice[], isRange: boolean): ChoiceSlots {
  const slots = new Map<string | number, number>();
  choices.forEach((choice, place) => {
    const slot = place + firstChoice;
    // A number of a range is written as the number; only named levels and answers are written as text.
    if (!isRange || choice.kind === "special") slots.set(choice.id, slot);
    if (choice.value !== null && !slots.has(choice.value)) slots.set(choice.value, slot);
  });
  const plain = new Map([...slots].filter(([, slot]) => choices[slot - firstChoice]?.requires.length === 0));
  return { slots, plain, plainNumbers: byNumber(plain) };
}

function byNumber(plain: ReadonlyMap<string | number, number>): readonly number[] {
  const list: number[] = [];
  for (const [name, slot] of plain) {
    if (typeof name !== "number" || !Number.isInteger(name) || name < 0 || name > 10_000) continue;
    while (list.length <= name) list.push(0);
    list[name] = slot;
  }
  return list;
}

function isConditional({ visit }: OutlineNode): boolean {
  return visit !== null && [...visit.parents, visit].some((one) => one.node.appliesWhen !== undefined);
}
