import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import ts from "typescript";
import type { Example } from "./example.js";
import { declaredNames, rewriteExample } from "./rewrite-example.js";

/**
 * Compiles examples with the settings of the project, each as a file of its own that exists in memory only.
 *
 * @returns What the compiler says about each example, by its name; nothing where it compiles.
 */
export function compileExamples(examples: readonly Example[]): Map<string, string[]> {
  // Beside the file in which it stands, so that an example's relative imports are those of the file.
  const place = ({ module }: Example): string => resolve(module === undefined ? "." : dirname(module));
  const files = new Map(
    examples.map((example, index) => [join(place(example), `example-${index}.ts`), example] as const),
  );
  const program = createProgram([...files.keys()], (path) => {
    const example = files.get(resolve(path));
    return example && `${prelude(example)}\n${example.code}\nexport {};\n`;
  });
  const messages = (path: string): string[] => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((diagnostic) => {
      const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
      // The prelude is the first line.
      return source ? `line ${source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line}: ${text}` : text;
    });
  };
  return new Map([...files].map(([path, example]) => [example.name, messages(path)]));
}

function createProgram(roots: string[], virtual: (path: string) => string | undefined): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, resolve("."));
  // In an example, imports of types need no mark.
  Object.assign(options, { verbatimModuleSyntax: false, isolatedModules: false });
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => virtual(path) !== undefined || fileExists.call(host, path);
  host.readFile = (path) => virtual(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = virtual(path);
    return text === undefined
      ? getSourceFile.call(host, path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion, true);
  };
  return ts.createProgram(roots, options, host);
}

/** One line that imports the names which are in scope when the example runs. */
function prelude({ code, module }: Example): string {
  const taken = declaredNames(code);
  const lines: string[] = [];
  const add = (path: string, specifier: string): void => {
    const names = exportsOf(path).filter((name) => !taken.has(name));
    for (const name of names) taken.add(name);
    if (names.length > 0) lines.push(`import { ${names.join(", ")} } from "${specifier}";`);
  };
  if (module !== undefined) add(module, `./${basename(module, ".ts")}.js`);
  if ((module !== undefined || !importsSomething(code)) && existsSync("src/index.ts")) {
    add("src/index.ts", "quality-frameworks");
  }
  return lines.join(" ");
}

function importsSomething(code: string): boolean {
  try {
    return rewriteExample(code).imports;
  } catch {
    return /^import /m.test(code);
  }
}

/** The names that a file exports, types included, as they are written in it. */
function exportsOf(path: string): string[] {
  const source = ts.createSourceFile(path, ts.sys.readFile(path) ?? "", ts.ScriptTarget.Latest, true);
  return [...new Set(source.statements.flatMap(exportedNames))];
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
  }
  const exported =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
  return exported ? [...declaredNames(statement.getText())] : [];
}
