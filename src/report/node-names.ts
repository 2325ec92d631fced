import type { Id } from "../core/id.js";
import { pickText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import type { NodeBase } from "../framework/node.js";
import { walk } from "../framework/walk.js";
import { listGroups } from "./list-groups.js";
import { plainText } from "./plain-text.js";

/** How a node is called. */
export interface NodeName {
  /** What the official text prints before its name; null where it prints nothing. */
  readonly code: string | null;
  /** Its name, or what it asks for where it has none. */
  readonly name: string;
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
 * nodeNames(shelter, ["cs"]).get("door"); // { code: null, name: "Dveře" }
 * nodeNames(shelter, ["cs"]).get("hours"); // { code: "1", name: "hours" }
 */
export function nodeNames(framework: Framework, languages: readonly string[]): ReadonlyMap<Id, NodeName> {
  const names = new Map<Id, NodeName>();
  for (const { id, title } of listGroups(framework)) {
    names.set(id, { code: null, name: plainText(pickText(title, languages) || id) });
  }
  for (const { node } of walk(framework)) names.set(node.id, nameOf(node, languages));
  names.set(framework.id, { code: null, name: plainText(pickText(framework.title, languages)) });
  return names;
}

function nameOf({ id, code, title, statement }: NodeBase, languages: readonly string[]): NodeName {
  const name = pickText(title, languages) || pickText(statement, languages) || id;
  return { code: code === undefined ? null : plainText(code), name: plainText(name) };
}

/**
 * Writes a name with its code before it.
 *
 * @example
 * nameText({ code: "1a", name: "Opening hours" }); // "1a Opening hours"
 * nameText({ code: null, name: "The door" }); // "The door"
 */
export function nameText({ code, name }: NodeName): string {
  return code === null ? name : `${code} ${name}`;
}
