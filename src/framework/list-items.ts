import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import { type Exclusion, exclusionOf } from "./exclusion-of.js";
import { factsOf, type GivenFacts } from "./facts-of.js";
import type { Framework } from "./framework.js";
import { holdsFor, type KnownFacts } from "./holds-for.js";
import type { NodeBase } from "./node.js";
import { type OutlineNode, outlineOf } from "./outline.js";

/** Something that an assessor rates, and whether it applies to a unit. */
export interface ListedItem {
  /** Its id: the key of its response. */
  readonly id: Id;
  /** What the official text prints before it; null where it prints nothing. */
  readonly code: string | null;
  /** Its kind; `framework` where the whole is rated by judgement. */
  readonly kind: "framework" | "area" | "standard" | "criterion" | "part";
  /** Ids of the nodes around it, outermost first. */
  readonly within: readonly Id[];
  /** Its short name; empty where it has none. */
  readonly title: LocalizedText;
  /** What it asks for; empty where only its name says so. */
  readonly statement: LocalizedText;
  /** The ratings that it asks for, one by one; empty where it asks for a single one. */
  readonly dimensions: readonly Id[];
  /** Whether it applies to this unit. */
  readonly applies: boolean;
  /** Why it does not; null when it does. */
  readonly exclusion: Exclusion | null;
  /** Whether it applies in proportion to the unit only. */
  readonly inProportion: boolean;
}

/** What is known of the unit that is asked. */
export interface AboutUnit {
  /** Facts of the unit, by the ids that the framework declares. */
  readonly facts?: GivenFacts;
}

/**
 * Lists what to ask of a unit, and why the rest does not apply. A fact that is not given is what the framework declares
 * for the unknown.
 *
 * @param framework - The framework.
 * @param unit - What is known of the unit; without it, only the declared unknowns count.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   facts: [{ id: "beds", unknown: true }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "linen", appliesWhen: { fact: "beds", is: true } }] }],
 * });
 * listItems(shelter, { facts: { beds: false } }).filter((item) => item.applies).map((item) => item.id); // ["hours"]
 */
export function listItems(framework: Framework, unit: AboutUnit = {}): readonly ListedItem[] {
  const outline = outlineOf(framework);
  // From a form that is not filled in yet, the unit may be null.
  const facts = factsOf(framework, [unit?.facts]);
  return outline.nodes
    .filter((node) => node.kind !== "dimension" && (node.rated || node.isItem))
    .map((node) => listed(node, node.rated ? [] : node.children.map((index) => outline.nodes[index]?.id ?? ""), facts));
}

function listed(item: OutlineNode, dimensions: readonly Id[], facts: KnownFacts): ListedItem {
  const exclusion = exclusionOf(item, facts);
  const node: NodeBase | undefined = item.visit?.node;
  return {
    id: item.id,
    code: node?.code ?? null,
    kind: item.kind as ListedItem["kind"],
    within: item.visit?.parents.map((parent) => parent.node.id) ?? [],
    title: node?.title ?? {},
    statement: node?.statement ?? {},
    dimensions,
    applies: exclusion === null,
    exclusion,
    inProportion: node?.inProportionWhen !== undefined && holdsFor(node.inProportionWhen, facts) === true,
  };
}
