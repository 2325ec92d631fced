import ts from "typescript";

/** An example turned into the body of an async function. */
export interface Rewritten {
  /** TypeScript that calls `__equal`, `__prints`, `__throws` and `__import`. */
  readonly code: string;
  /** How many results it checks. */
  readonly checks: number;
  /** Whether it imports what it uses. */
  readonly imports: boolean;
}

/**
 * Turns the results that stand in an example's comments into checks.
 *
 * - `expression; // result`: deeply equal. `{ a: 1, ... }`: at least these keys.
 * - `console.log(expression); // result`: the same, or the text as it is printed.
 * - `expression; // throws code`: throws a `QualityError` of that code.
 * - `const name = expression; // result`: checked where the comment is a literal.
 * - A long result goes on in the comment lines below; it may start there too, with `// => `.
 *
 * @throws An error where the comment after an expression is no value: it would look like a promise that nobody checks.
 */
export function rewriteExample(text: string): Rewritten {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);
  let checks = 0;
  let imports = false;
  const lines = source.statements.map((statement) => {
    const code = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      imports = true;
      return importLine(statement);
    }
    const check = checkOf(statement, source);
    if (check === undefined) return code.replace(/^export (?!default)/, "");
    checks += 1;
    return check;
  });
  return { code: lines.join("\n"), checks, imports };
}

/** The names that an example declares or imports at its top. */
export function declaredNames(text: string): Set<string> {
  const source = ts.createSourceFile("example.ts", text, ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) add(name);
    if (ts.isImportDeclaration(statement)) for (const name of importedNames(statement)) names.add(name);
    if ((ts.isDeclarationStatement(statement) as boolean) && "name" in statement) {
      const { name } = statement as ts.DeclarationStatement;
      if (name && ts.isIdentifier(name)) names.add(name.text);
    }
  }
  return names;
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  const whole = bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : [];
  return [...(importClause?.name ? [importClause.name.text] : []), ...whole, ...named];
}

function importLine({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const load = `await __import(${moduleSpecifier.getText()})`;
  if (importClause === undefined) return `${load};`;
  if (importClause.isTypeOnly) return "";
  const { name, namedBindings } = importClause;
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${load};`;
  const named = (namedBindings?.elements ?? [])
    .filter((element) => !element.isTypeOnly)
    .map((element) =>
      element.propertyName ? `${element.propertyName.text}: ${element.name.text}` : element.name.text,
    );
  return `const { ${[...(name ? [`default: ${name.text}`] : []), ...named].join(", ")} } = ${load};`;
}

/** The check that a statement's comment asks for. */
function checkOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  const comment = commentAfter(statement, source);
  if (comment === undefined) return undefined;
  const declared = declaration(statement);
  const expression = ts.isExpressionStatement(statement) ? statement.expression : declared?.initializer;
  if (expression === undefined) return undefined;
  const value = `async () => (${expression.getText(source)})`;
  const label = JSON.stringify(expression.getText(source));

  const code = /^throws ([a-z0-9-]+)$/.exec(comment[0] ?? "")?.[1];
  if (code !== undefined) return `await __throws(${value}, "${code}", ${label});`;

  const expected = resultIn(comment);
  const printed = ts.isExpressionStatement(statement) ? printedBy(statement.expression) : undefined;
  if (printed !== undefined) {
    const values = `async () => [${printed.map((argument) => argument.getText(source)).join(", ")}]`;
    const result = expected && `async () => (${expected.text})`;
    return `await __prints(${values}, ${JSON.stringify(comment)}, ${label}, ${result}, ${expected?.partial});`;
  }
  if (declared !== undefined) {
    if (expected === undefined || !isLiteral(expected.text)) return undefined;
    return `${statement.getText(source)}\n${equal(`async () => (${declared.name.getText(source)})`, expected, label)}`;
  }
  if (expected === undefined) throw new Error(`The comment after this is no value: ${expression.getText(source)}`);
  return equal(value, expected, label);
}

function equal(value: string, { text, partial }: { text: string; partial: boolean }, label: string): string {
  return `await __equal(${value}, async () => (${text}), ${label}, ${partial});`;
}

/** What `console.log` is given, where the expression is a call of it. */
function printedBy(expression: ts.Expression): readonly ts.Expression[] | undefined {
  const prints = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return prints ? expression.arguments : undefined;
}

function declaration(
  statement: ts.Statement,
): { readonly name: ts.Identifier; readonly initializer: ts.Expression } | undefined {
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) return undefined;
  const [only] = statement.declarationList.declarations;
  if (only?.initializer === undefined || !ts.isIdentifier(only.name)) return undefined;
  return { name: only.name, initializer: only.initializer };
}

/**
 * The comment lines that belong to a statement: on its last line and right below; or only below, where they begin with
 * `=>` or the statement prints.
 */
function commentAfter(statement: ts.Statement, source: ts.SourceFile): string[] | undefined {
  const { text } = source;
  const end = text.indexOf("\n", statement.end);
  const rest = text.slice(statement.end, end === -1 ? undefined : end).trim();
  if (rest !== "" && !rest.startsWith("//")) return undefined;
  const below: string[] = [];
  for (const line of end === -1 ? [] : text.slice(end + 1).split("\n")) {
    if (!line.trim().startsWith("//")) break;
    below.push(line.trim().slice(2).replace(/^ /, ""));
  }
  if (rest !== "") return [rest.slice(2).trim(), ...below];
  const first = /^(?:=>|→) ?(.*)$/.exec(below[0] ?? "")?.[1];
  if (first !== undefined) return [first, ...below.slice(1)];
  const prints = ts.isExpressionStatement(statement) && printedBy(statement.expression) !== undefined;
  return prints && below.length > 0 ? below : undefined;
}

/** The shortest run of comment lines that is an expression. */
function resultIn(comment: readonly string[]): { text: string; partial: boolean } | undefined {
  for (let count = 1; count <= comment.length; count += 1) {
    const written = comment
      .slice(0, count)
      .join("\n")
      .replace(/^(?:=>|→)\s*/, "");
    const text = written.replace(/,\s*(?:\.\.\.|…)\s*\}$/, " }");
    if (parses(text)) return { text, partial: text !== written };
  }
  return undefined;
}

function parses(expression: string): boolean {
  if (expression.trim() === "") return false;
  return ts.transpileModule(`(${expression}\n);`, { reportDiagnostics: true }).diagnostics?.length === 0;
}

function isLiteral(text: string): boolean {
  return /^(-?[\d.]+n?|["'`[{].*|true|false|null|undefined|NaN)$/s.test(text.trim());
}
