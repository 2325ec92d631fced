import { dirname, join } from "node:path";
import ts from "typescript";

const entries = [
  "src/index.ts",
  "src/schema.ts",
  "src/frameworks/index.ts",
  "src/lint.ts",
  "src/optimise.ts",
  "src/report.ts",
  "src/exchange.ts",
  "src/sql.ts",
];

/** The names that the entry files of the package export, each with the file that it comes from: `src/a.ts name`. */
export function publicNames(): ReadonlySet<string> {
  return new Set(entries.flatMap(namesOf));
}

function namesOf(entry: string): string[] {
  const source = ts.createSourceFile(entry, ts.sys.readFile(entry) ?? "", ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const { exportClause: clause, moduleSpecifier: from } = statement;
    if (!clause || !ts.isNamedExports(clause) || !from || !ts.isStringLiteral(from)) return [];
    const file = join(dirname(entry), from.text.replace(/\.js$/, ".ts")).replaceAll("\\", "/");
    return clause.elements.map((element) => `${file} ${(element.propertyName ?? element.name).text}`);
  });
}
