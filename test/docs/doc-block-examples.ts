import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import type { Example } from "./example.js";

/** What the doc blocks of one source file hold. */
export interface DocumentedFile {
  /** Path from the root of the repository. */
  readonly file: string;
  /** The exported functions, by name. */
  readonly functions: readonly string[];
  /** Every `@example`, with the name of what it documents. */
  readonly examples: readonly (Example & { readonly of: string })[];
}

/** Reads the doc blocks of every source file that is written by hand. */
export function readDocBlocks(root = "src"): DocumentedFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => `${root}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !/^src\/(generated\/|cli\/main\.ts$)/.test(file))
    .sort()
    .map((file) => readFile(file, readFileSync(file, "utf8")));
}

/** Reads the doc blocks of one file. */
export function readFile(file: string, text: string): DocumentedFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const functions = new Set(source.statements.filter(isExported).flatMap(functionNames));
  const blocks = new Map<number, { of: string; text: string }>();
  const visit = (node: ts.Node, of: string): void => {
    const name = nameOf(node) ?? of;
    for (const block of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (!blocks.has(block.pos)) blocks.set(block.pos, { of: name, text: block.getText(source) });
    }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  for (const statement of source.statements) visit(statement, "");
  const examples = [...blocks.values()].flatMap(({ of, text: block }) =>
    examplesIn(block).map((code, index) => ({
      name: `${file} ${of}${index === 0 ? "" : ` (${index + 1})`}`,
      of,
      code,
      module: file,
    })),
  );
  return { file, functions: [...functions], examples };
}

/** The `@example` texts of one doc block, without stars and fences. */
function examplesIn(block: string): string[] {
  const lines = block
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""));
  const tags = lines.join("\n").split(/^(?=@[a-z])/m);
  return tags.filter((tag) => tag.startsWith("@example")).map((tag) => withoutFence(tag.slice("@example".length)));
}

function withoutFence(text: string): string {
  const fenced = [...text.matchAll(/^```(?:ts|typescript)?\n([\s\S]*?)^```/gm)].map((match) => match[1]);
  return (fenced.length > 0 ? fenced.join("\n") : text).trim();
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some(isExportKeyword);
}

function isExportKeyword(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}

function functionNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
    .map((declaration) => declaration.name.getText());
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  const name =
    ts.isFunctionDeclaration(node) || ts.isTypeElement(node) || ts.isClassElement(node) ? node.name : undefined;
  if (name) return name.getText();
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
    ? node.name?.text
    : undefined;
}
