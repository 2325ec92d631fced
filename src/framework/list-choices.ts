import type { Id } from "../core/id.js";
import { QualityError } from "../core/quality-error.js";
import { remember } from "../core/remember.js";
import type { LocalizedText } from "../core/text.js";
import type { Framework } from "./framework.js";
import { levelsOf } from "./levels-of.js";
import { type OutlineNode, outlineOf } from "./outline.js";
import type { Requirement, Scale } from "./scale.js";
import { chooses } from "./select.js";
import type { SpecialAnswer } from "./special-answer.js";

/** Something that an item may be rated with: a level, or a special answer. */
export interface Choice {
  /** What to write as the rating; for a number of a range, that number as text, and `value` is what to write. */
  readonly id: Id;
  /** Whether it is a place on the scale or an answer outside its order. */
  readonly kind: "level" | "special";
  /** The number that names it as well, and that a level brings to the score; null where there is none. */
  readonly value: number | null;
  /** Its name; empty where the framework gives none. */
  readonly title: LocalizedText;
  /** What must be seen before it is chosen; empty where the framework gives none. */
  readonly description: LocalizedText;
  /** What a response with it must hold. */
  readonly requires: readonly Requirement[];
}

const noText: LocalizedText = {};

/**
 * Lists what an item may be rated with, in the order of a form: levels worst first, then special answers.
 *
 * @param framework - The framework.
 * @param itemId - The item.
 * @param dimension - The dimension, where the item has dimensions.
 * @throws A {@link QualityError} with code `unknown-id` when nothing that is rated has this id.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   special: [{ id: "not-applicable", effect: "not-applicable", requires: ["reason"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * listChoices(shelter, "hours").map((choice) => choice.id); // ["not-met", "met", "not-applicable"]
 */
export function listChoices(framework: Framework, itemId: Id, dimension?: Id): readonly Choice[] {
  const outline = outlineOf(framework);
  const node = outline.byId.get(itemId);
  const rated =
    dimension === undefined
      ? node
      : node?.children.map((index) => outline.nodes[index]).find((one) => one?.id === dimension);
  if (rated?.rated !== true) {
    throw new QualityError(
      "unknown-id",
      `Nothing that is rated in ${framework.id} is called "${dimension ?? itemId}".`,
    );
  }
  return choicesOf(framework, rated);
}

/** The same for a node of the outline that is rated: one list for all nodes with the same scale and special answers. */
export function choicesOf(framework: Framework, node: OutlineNode): readonly Choice[] {
  const { special = [] } = framework;
  const own = special.filter((answer) => answer.for === undefined || choosesItem(answer.for, node));
  const key = `${node.scale === null ? -1 : framework.scales.indexOf(node.scale)} ${own.map((one) => special.indexOf(one))}`;
  const lists = listsOf(framework);
  const list = lists.get(key) ?? listOf(node.scale, own);
  lists.set(key, list);
  return list;
}

function listOf(scale: Scale | null, special: readonly SpecialAnswer[]): readonly Choice[] {
  return Object.freeze([...levelsIn(scale), ...special.map(ofSpecial)].map((choice) => Object.freeze(choice)));
}

const listsOf: (framework: Framework) => Map<string, readonly Choice[]> = /* @__PURE__ */ remember(() => new Map());

function levelsIn(scale: Scale | null): readonly Choice[] {
  if (scale === null) return [];
  return scale.range === undefined ? ofLevels(scale) : ofRange(scale.range);
}

// A special answer for an item may be given on each of its dimensions.
function choosesItem(selector: NonNullable<SpecialAnswer["for"]>, node: OutlineNode): boolean {
  return chooses(
    node.kind === "dimension" ? { ...selector, dimension: selector.dimension ?? node.id } : selector,
    node,
  );
}

function ofLevels(scale: Scale): readonly Choice[] {
  return levelsOf(scale).map((level) => ({
    id: level.id,
    kind: "level",
    value: level.value ?? null,
    title: level.title ?? noText,
    description: level.description ?? noText,
    requires: level.requires ?? [],
  }));
}

/** The most numbers that a range may hold; lint asks for a coarser step above it. */
export const longestRange = 100_000;

function ofRange(range: NonNullable<Scale["range"]>): readonly Choice[] {
  const count = Math.min(longestRange, Math.floor((range.to - range.from) / range.step + 1e-9) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, place) => {
    // Rounded to the step's own decimals, so that 0 + 3 x 0.1 is 0.3.
    const value = Number((range.from + place * range.step).toFixed(6));
    return { id: String(value), kind: "level", value, title: noText, description: noText, requires: [] };
  });
}

function ofSpecial(answer: SpecialAnswer): Choice {
  return {
    id: answer.id,
    kind: "special",
    value: answer.number ?? null,
    title: answer.title ?? noText,
    description: answer.description ?? noText,
    requires: answer.requires ?? [],
  };
}
