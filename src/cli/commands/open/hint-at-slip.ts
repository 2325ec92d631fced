import type { Issue } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import { nodeNamed } from "../../print/show/place-in-framework.js";

/**
 * Gives an issue of an assessment the hint that fits how it is written in a file: the check itself sees values alone, and
 * must stay small.
 *
 * @param issue - What the check found.
 * @param framework - The framework of the assessment.
 * @param document - The document.
 */
export function hintAtSlip(issue: Issue, framework: Framework, document: unknown): Issue {
  const keys = issue.path.split("/").slice(1).map(plainKey);
  const hint = hintFor(issue, keys.at(-1) ?? "", framework, valueAt(document, keys));
  return hint === undefined ? issue : { ...issue, hint };
}

function hintFor({ code, hint }: Issue, key: string, framework: Framework, value: unknown): string | undefined {
  // Between a comma and a bracket, YAML reads words as a key without a value.
  if (code === "unknown-key" && value === null && hint?.startsWith("Did you mean") !== true)
    return "If it is the end of a text that holds a comma, put that text in quotes.";
  if (code === "unknown-item") {
    const node = nodeNamed(framework, key);
    return node === undefined ? undefined : `That is its printed code; write its id, "${node.id}".`;
  }
  if (code !== "wrong-type" || hint !== undefined || typeof value !== "string") return undefined;
  if (key === "evidence") return `Put it into a list: [${value}].`;
  return /^\d+$/.test(key) ? "Write it as keys with their values, such as { role: quality-manager }." : undefined;
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (value: unknown, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    document,
  );
}

function plainKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
