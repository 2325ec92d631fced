import { readFileSync } from "node:fs";
import ts from "typescript";

/** The words of one type of the scoring language: its own fields, or the literals that it may be. */
export interface TypeWords {
  /** Name of the type. */
  readonly name: string;
  /** The words, each with the literals that a field may hold. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** The types of the source files that have words of their own. */
export function readTypes(files: readonly string[]): TypeWords[] {
  return files
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
      return source.statements.flatMap((statement) => {
        if (ts.isInterfaceDeclaration(statement))
          return [{ name: statement.name.text, words: fieldsOf(statement.members) }];
        if (!ts.isTypeAliasDeclaration(statement)) return [];
        const words = new Map(literalsOf(statement.type).map((word) => [word, [] as readonly string[]]));
        for (const literal of typeLiteralsIn(statement.type)) {
          for (const [field, literals] of fieldsOf(literal.members)) words.set(field, literals);
        }
        return [{ name: statement.name.text, words }];
      });
    })
    .filter(({ words }) => words.size > 0);
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): Map<string, readonly string[]> {
  const properties = members.filter(ts.isPropertySignature);
  return new Map(properties.map(({ name, type }) => [name.getText(), type === undefined ? [] : literalsOf(type)]));
}

/** The literals among which a type chooses; what it only refers to has words of its own elsewhere. */
function literalsOf(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
}

function typeLiteralsIn(type: ts.TypeNode): ts.TypeLiteralNode[] {
  if (ts.isTypeLiteralNode(type)) return [type];
  return ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? type.types.flatMap(typeLiteralsIn) : [];
}

/** A table of words on a page, under a heading that names the types it is for. */
export interface WordTable {
  /** The types that the heading names. */
  readonly types: readonly string[];
  /** The words, in order, each with its row. */
  readonly rows: readonly (readonly [word: string, row: string])[];
}

/** The tables below the headings of a page that end with the names of types. */
export function readTables(page: string): WordTable[] {
  return page
    .split(/^(?=#+ )/m)
    .map((section) => ({ heading: section.split("\n")[0] ?? "", lines: section.split("\n").slice(1) }))
    .filter(({ heading }) => /^### .*: `/.test(heading))
    .map(({ heading, lines }) => ({
      types: [...heading.matchAll(/`(\w+)`/g)].map((match) => match[1] as string),
      rows: lines.flatMap((line): WordTable["rows"] => {
        const word = /^\| `([^`]+)` \|/.exec(line)?.[1];
        return word === undefined ? [] : [[word, line]];
      }),
    }));
}

/** The anchors of a page's headings, as code hosts make them. */
export function anchorsOf(page: string): string[] {
  const headings = page.replaceAll(/^```[\s\S]*?^```/gm, "").match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}
