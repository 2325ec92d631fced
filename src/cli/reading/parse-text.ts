import type { LineCounter } from "yaml";
import { checkSyntax } from "./check-syntax.js";
import { checkTree } from "./check-tree.js";
import { composeYaml } from "./compose-yaml.js";
import type { LocatedIssue } from "./located-issue.js";
import { type Locate, makeLocator } from "./locator.js";
import { type Problem, problemAt } from "./problem.js";

/** A document as it was read, with everything that is wrong with the file itself. */
export interface ReadDocument {
  /** The file as it was named, or `standard input`. */
  readonly file: string;
  /** The plain value; `undefined` when the text is not one document. */
  readonly value: unknown;
  /** What is wrong with the text, whatever it is about, in the order of the text. */
  readonly issues: readonly LocatedIssue[];
  /** Gives line and column of a JSON Pointer, for issues found later. */
  readonly locate: Locate;
}

/**
 * Reads a YAML or JSON text as one document, a map of names.
 *
 * Nothing is thrown: slips of syntax, keys that stand twice, aliases and the like are issues with their place. There is a
 * value beside them wherever the text can be understood, so that the other checks can add what they find.
 *
 * @param text - The text.
 * @param file - Its name, for the issues.
 */
export function parseText(text: string, file: string): ReadDocument {
  const composed = composeYaml(text);
  const { lines } = composed;
  const document = composed.documents[0];
  const syntax = checkSyntax(composed);
  if (document === undefined || syntax.length > 0) return unread(file, located(syntax, file, lines));
  const tree = checkTree(document.contents);
  if (tree.some(({ issue }) => issue.code === "alias")) return unread(file, located(tree, file, lines));
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const other = notADocument(value, document.contents?.range[0] ?? 0);
  if (other !== undefined) return unread(file, located([other, ...tree], file, lines));
  return { file, value, issues: located(tree, file, lines), locate: makeLocator(document.contents, lines) };
}

/** Gives a document that could not be read, with the reasons. */
export function unread(file: string, issues: readonly LocatedIssue[]): ReadDocument {
  return { file, value: undefined, issues, locate: () => undefined };
}

function located(problems: readonly Problem[], file: string, lines: LineCounter): readonly LocatedIssue[] {
  return problems.map(({ issue, offset }) => {
    const { line, col } = lines.linePos(offset);
    return { ...issue, file, place: { line, column: col } };
  });
}

function notADocument(value: unknown, offset: number): Problem | undefined {
  const hint = "Start from a template: `quality-frameworks new assessment <framework>` or `new framework`.";
  if (value === null) return problemAt(offset, "empty-document", "", "The file is empty.", hint);
  if (Array.isArray(value)) {
    const message = "This is a list, and one document is expected: names with values, such as `framework: ...`.";
    return problemAt(offset, "not-a-document", "", message, "Put each entry into a file of its own.");
  }
  if (typeof value === "object") return undefined;
  const message = `This is a ${typeof value === "string" ? "text" : typeof value} alone, and names with values are expected, such as \`framework: ...\`.`;
  return problemAt(offset, "not-a-document", "", message, hint);
}
