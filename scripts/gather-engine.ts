// The last step of `npm run build`: everything that scoring needs becomes one file, and what else the main entry imports another.
//
// tsup cuts a chunk for each set of entries that share something, ten of them for the main entry, and each file costs an import
// about half a millisecond. Gathered in `engine.js` and `rest.js`, which every entry shares, they are read at once.
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { rollup } from "rollup";
import { parseAst } from "rollup/parseAst";

const dist = resolve("dist");
const built = filesOf(dist);
const bundle = await rollup({
  input: Object.fromEntries(
    built.filter((file) => !file.startsWith("chunk-")).map((file) => [file.slice(0, -".js".length), join(dist, file)]),
  ),
  external: (id) => !isOurs(id),
  plugins: [{ name: "pure-values", transform: (code) => withPureValues(code) }],
  // As the package says of itself: no file is imported for what it does.
  treeshake: { moduleSideEffects: false },
  onLog: (level, log, print) => {
    // Notes on calls whose value is used say nothing, and are dropped.
    if (log.code !== "INVALID_ANNOTATION") print(level, log);
  },
});

// The first of these that reaches a file has it.
const gathered = { engine: "score.js", rest: "index.js" };
let reached: Readonly<Record<string, ReadonlySet<string>>> | undefined;
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  compact: true,
  minifyInternalExports: false,
  chunkFileNames: ({ name }) => (name in gathered ? `${name}.js` : "shared-[hash].js"),
  manualChunks: (id, { getModuleInfo }) => {
    const importsOf = (file: string) => getModuleInfo(file)?.importedIds ?? [];
    reached ??= Object.fromEntries(
      Object.entries(gathered).map(([name, entry]) => [name, reachedFrom(join(dist, entry), importsOf)]),
    );
    return Object.entries(reached).find(([, files]) => files.has(id))?.[0];
  },
});
await bundle.close();

const written = new Set(output.map((file) => file.fileName));
for (const file of built) if (!written.has(file)) rmSync(join(dist, file));

/** The ESM files of the library, without those of the command line. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js") && !file.startsWith("cli/"));
}

function isOurs(id: string): boolean {
  return id.startsWith(".") || id.startsWith(dist);
}

function reachedFrom(start: string, importsOf: (file: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const next of importsOf(file)) if (isOurs(next)) reached.add(next);
  return reached;
}

/**
 * Marks every value of a module that takes a call or a look-up to make as free of side effects, as the package says of all
 * its modules: in one file with others, a bundler would keep it otherwise, used or not.
 */
function withPureValues(code: string): string {
  const values = parseAst(code).body.flatMap((statement) =>
    statement.type === "VariableDeclaration" ? statement.declarations.map(({ init }) => init) : [],
  );
  let marked = code;
  for (const value of values.reverse()) {
    if (value == null || /^(Literal|FunctionExpression|ArrowFunctionExpression|ClassExpression)$/.test(value.type))
      continue;
    const { start, end } = value as unknown as { start: number; end: number };
    const text = code.slice(start, end);
    if (/[.(`]/.test(text)) marked = `${marked.slice(0, start)}/* @__PURE__ */(()=>(${text}))()${marked.slice(end)}`;
  }
  return marked;
}
