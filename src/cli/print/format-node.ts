import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import type { Visit } from "../../framework/walk.js";
import { displayWidth } from "./display-width.js";
import { formatLines } from "./format-lines.js";
import { conditionText } from "./show/condition-text.js";
import { nodeLines } from "./show/node-lines.js";
import type { ShowLayout } from "./show/show-layout.js";
import { wrapText } from "./wrap-text.js";

/**
 * Writes one node of a framework for people: its id, what the text prints before it, and its name. In full, what it asks
 * for too, and all that it holds.
 *
 * @param framework - The framework.
 * @param visit - The node.
 * @param room - Columns for the ids of the node and of those beside it.
 * @param layout - How it is printed.
 */
export function formatNode(framework: Framework, visit: Visit, room: number, layout: ShowLayout): readonly string[] {
  const { width, paint, languages, full } = layout;
  const { node, depth, isItem } = visit;
  const margin = "  ".repeat(depth - 1);
  const title = pickText(node.title, languages);
  const statement = pickText(node.statement, languages);
  const space = " ".repeat(Math.max(0, room - displayWidth(node.id)) + 2);
  const name = [node.code ?? "", title || statement, marks(framework, visit, layout)].filter(Boolean).join(" ");
  const rest = `${margin}${" ".repeat(room + 2)}`;
  const before = margin + " ".repeat(displayWidth(node.id)) + space;
  const [first = "", ...others] = wrapText(name, width, { first: before, rest });
  const strong = (line: string): string => (isItem ? line : paint("bold", line));
  const head = `${margin}${paint("dim", node.id)}${space}${strong(first.slice(before.length))}`.trimEnd();
  if (!full) return [...(depth === 1 ? [""] : []), head, ...others.map(strong)];
  return [
    "",
    head,
    ...others.map(strong),
    ...(title === "" || statement === "" ? [] : wrapText(statement, width, { first: `${margin}    ` })),
    ...formatLines(nodeLines(framework, node, layout), width, paint, margin.length + 4),
  ];
}

/** Columns for the ids of nodes that stand beside each other; a long one pushes its own name further. */
export function roomFor(nodes: readonly Visit[]): number {
  return Math.min(12, Math.max(...nodes.map(({ node }) => displayWidth(node.id))));
}

// In full, both are said in words.
function marks({ verified: whole }: Framework, { node, isItem }: Visit, layout: ShowLayout): string {
  if (layout.full) return "";
  const unchecked = isItem && whole !== false && node.verified === false ? "*" : "";
  const { appliesWhen } = node;
  const when =
    appliesWhen === undefined
      ? ""
      : `(${layout.words.appliesWhen.toLowerCase()} ${conditionText(appliesWhen, layout)})`;
  return [unchecked, when].filter(Boolean).join(" ");
}
