import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import { pointer } from "../../core/issue.js";
import { keyText } from "./key-text.js";
import { type Problem, problemAt } from "./problem.js";

interface Stop {
  readonly node: unknown;
  readonly path: string;
}

/**
 * Lists what a syntax tree says and the values made of it no longer do: keys that stand twice, aliases, and numbers that
 * lose their spelling as keys or codes (`1.10` is the number 1.1).
 *
 * One walk with a set for each map, so that it stays linear; the tree is at most as deep as the composer allows.
 */
export function checkTree(root: ParsedNode | null): readonly Problem[] {
  const problems: Problem[] = [];
  const waiting: Stop[] = [{ node: root, path: "" }];
  for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
    const { node, path } = stop;
    if (isAlias(node)) problems.push(aliasRefused(node.range?.[0] ?? 0, path, node.source));
    if (isSeq(node)) node.items.forEach((item, index) => void waiting.push({ node: item, path: `${path}/${index}` }));
    if (isMap(node)) checkMap(node, path, problems, waiting);
  }
  return problems.sort((a, b) => a.offset - b.offset);
}

function checkMap(map: YAMLMap, path: string, problems: Problem[], waiting: Stop[]): void {
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const text = keyText(key);
    const offset = offsetOf(key) ?? map.range?.[0] ?? 0;
    const at = `${path}${pointer([text ?? "?"])}`;
    waiting.push({ node: value, path: at });
    if (text === undefined) {
      const message = "A key must be text, and this one is a list, a map or nothing.";
      problems.push(problemAt(offset, "key-not-text", at, message, "Write a name before the colon."));
      continue;
    }
    if (seen.has(text)) {
      const message = `The key "${text}" stands twice in the same place.`;
      problems.push(problemAt(offset, "duplicate-key", at, message, "Keep one of the two."));
    }
    seen.add(text);
    problems.push(...lostSpelling(key, text, at), ...(text === "code" ? lostCode(value, at) : []));
  }
}

function lostSpelling(key: unknown, text: string, at: string): readonly Problem[] {
  if (!isScalar(key) || typeof key.value === "string" || key.source === undefined || key.source === text) return [];
  const message = `The key ${key.source} is read as ${typeof key.value === "number" ? "the number " : ""}${text}.`;
  return [problemAt(offsetOf(key) ?? 0, "number-as-key", at, message, `Write it in quotes: "${key.source}".`)];
}

function lostCode(value: unknown, at: string): readonly Problem[] {
  if (!isScalar(value) || typeof value.value !== "number") return [];
  const written = value.source ?? String(value.value);
  const message = `The code ${written} is read as the number ${value.value}; codes are text.`;
  return [problemAt(offsetOf(value) ?? 0, "number-as-code", at, message, `Write it in quotes: "${written}".`)];
}

function aliasRefused(offset: number, path: string, name: string): Problem {
  const message = `The alias *${name} stands for a value written elsewhere; documents use no aliases.`;
  return problemAt(offset, "alias", path, message, "Write the value out.");
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
