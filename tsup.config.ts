import { cpSync, existsSync, readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const generated = "src/generated";

/** The generated modules of one folder, as entries named after their place in the package. */
function modulesIn(folder: string): Record<string, string> {
  const root = `${generated}/${folder}`;
  if (!existsSync(root)) return {};
  const modules = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts");
  return Object.fromEntries(modules.map((file) => [`${folder}/${file.slice(0, -".ts".length)}`, `${root}/${file}`]));
}

const library = {
  index: "src/index.ts",
  score: "src/score.ts",
  schema: "src/schema.ts",
  lint: "src/lint.ts",
  optimise: "src/optimise.ts",
  report: "src/report.ts",
  exchange: "src/exchange.ts",
  bulk: "src/bulk.ts",
  sql: "src/sql.ts",
  "frameworks/index": "src/frameworks/index.ts",
  ...modulesIn("frameworks"),
  ...modulesIn("crosswalks"),
};

// A thread is loaded as a file, from beside the file that starts it.
const worker = { "bulk-worker": "src/bulk/files/bulk-worker.ts" };

// `splitting` in both formats: without it each entry holds its own copy of the error class, and `instanceof` fails.
const shared: Options = {
  target: "node20",
  splitting: true,
  outDir: "dist",
  removeNodeProtocol: false,
  // Czech and Bulgarian letters as they are: escaped, each would take six bytes.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  // Comments and blank space are a third of the time of an import. Names stay, for stack traces that can be
  // read; so do the notes of what is pure, which esbuild would drop and bundlers need.
  minify: "terser",
  terserOptions: {
    compress: false,
    mangle: { keep_fnames: true },
    // Lines of some length: of an error that nobody caught, Node prints the whole line in which it was thrown.
    format: { comments: false, preserve_annotations: true, max_line_len: 400 },
  },
};

/** Leaves the shipped frameworks and crosswalks where the library has them. */
const shippedBeside: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shipped-beside",
  setup(build) {
    // Only the catalogue names them, from the folder around them.
    build.onResolve({ filter: /^\.\/(frameworks|crosswalks)\// }, ({ path }) => ({ path: `.${path}`, external: true }));
  },
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: { ...library, ...worker },
    onSuccess: async () => copyJson("frameworks"),
  },
  { ...shared, format: "cjs", shims: true, entry: library },
  // Declarations of both formats at once: reading the types takes most of the time of a build.
  { ...shared, format: ["esm", "cjs"], entry: library, dts: { only: true } },
  // The command line is ESM only: it uses top-level `await` and `import.meta`. It has a copy of what it needs: shared with
  // it, the library would be cut into twice as many files, and each costs an import about a millisecond.
  {
    ...shared,
    format: "esm",
    outDir: "dist/cli",
    entry: { main: "src/cli/main.ts", ...worker },
    esbuildPlugins: [shippedBeside],
  },
]);

/** Copies the JSON files that stand beside the generated modules. */
function copyJson(folder: string): void {
  if (!existsSync(`${generated}/${folder}`)) return;
  cpSync(`${generated}/${folder}`, `dist/${folder}`, { recursive: true, filter: (from) => !from.endsWith(".ts") });
}
