import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Example } from "./example.js";

/** The pages with examples: the readme and what stands under `docs`, apart from the generated reference. */
export function listPages(): string[] {
  const docs = existsSync("docs") ? readdirSync("docs", { recursive: true, encoding: "utf8" }) : [];
  const pages = docs.map((file) => `docs/${file.replaceAll("\\", "/")}`);
  return ["README.md", ...pages.sort()].filter(
    (file) => file.endsWith(".md") && !file.startsWith("docs/api/") && existsSync(file),
  );
}

/** The TypeScript blocks of one page. */
export function readPage(page: string): Example[] {
  return readPageText(page, readFileSync(page, "utf8"));
}

/**
 * The TypeScript blocks of a page's text. A block below the line `<!-- continues -->` goes on from the block before it.
 *
 * @param page - Name of the page.
 * @param text - The Markdown.
 */
export function readPageText(page: string, text: string): Example[] {
  const examples: Example[] = [];
  const fences = /(<!-- continues -->\s*\n)?^([ \t]*)```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;
  for (const match of text.matchAll(fences)) {
    const [, continues = "", indent = "", body = ""] = match;
    const line = text.slice(0, match.index + continues.length).split("\n").length;
    const code = body.replaceAll(new RegExp(`^${indent}`, "gm"), "").trim();
    const before = continues === "" ? undefined : examples.at(-1)?.code;
    examples.push({ name: `${page}:${line}`, code: before === undefined ? code : `${before}\n\n${code}` });
  }
  return examples;
}
