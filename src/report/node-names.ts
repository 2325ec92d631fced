import type { Id } from "../core/id.js";
import type { Framework } from "../framework/framework.js";
import type { NodeBase } from "../framework/node.js";
import { walk } from "../framework/walk.js";
import { listGroups } from "./list-groups.js";
import { plainText } from "./plain-text.js";
import { taggedText } from "./tagged-text.js";

/** How a node is called. */
export interface NodeName {
  /** What the official text prints before its name; null where it prints nothing. */
  readonly code: string | null;
  /** Its name, or what it asks for where it has none. */
  readonly name: string;
  /** Language of the name where it is not that of the report. */
  readonly lang: string | null;
}

/**
 * Names every node and group of a framework: its title, or else its statement, or else its id.
 *
 * @param framework - The framework.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door", title: { en: "The door", cs: "Dveře" }, standards: [{ id: "hours", code: "1" }] }],
 * });
 * nodeNames(shelter, ["cs"]).get("door"); // { code: null, name: "Dveře", lang: null }
 * nodeNames(shelter, ["cs"]).get("hours"); // { code: "1", name: "hours", lang: null }
 */
export function nodeNames(framework: Framework, languages: readonly string[]): ReadonlyMap<Id, NodeName> {
  const names = new Map<Id, NodeName>();
  for (const { id, title } of listGroups(framework)) {
    names.set(id, nameOf({ id, ...(title !== undefined && { title }) }, languages));
  }
  for (const { node } of walk(framework)) names.set(node.id, nameOf(node, languages));
  names.set(framework.id, nameOf({ id: framework.id, title: framework.title }, languages));
  return names;
}

function nameOf({ id, code, title, statement }: NodeBase, languages: readonly string[]): NodeName {
  const named = taggedText(title, languages);
  const { text, lang } = named.text === "" ? taggedText(statement, languages) : named;
  return { code: code === undefined ? null : plainText(code), name: text || plainText(id), lang };
}

/**
 * Writes a name with its code before it.
 *
 * @example
 * nameText({ code: "1a", name: "Opening hours" }); // "1a Opening hours"
 * nameText({ code: null, name: "The door" }); // "The door"
 */
export function nameText({ code, name }: Pick<NodeName, "code" | "name">): string {
  return code === null ? name : `${code} ${name}`;
}
