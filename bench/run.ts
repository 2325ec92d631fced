// `npm run bench [-- assessments rounds --only=lines,columns --write]` and `npm run bench optimise`: bundles the contest, or
// the choice among a hundred actions, as an app would be, and runs it in a plain Node process. Run from source through a
// loader, the figures would be those of the loader.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const [first, ...others] = process.argv.slice(2);
const part = first === "optimise" ? "optimise" : "contest";
await build({
  entryPoints: {
    bench: `bench/${part}.ts`,
    "memory-run": "bench/memory-run.ts",
    "bulk-worker": "src/bulk/files/bulk-worker.ts",
  },
  outdir: "node_modules/.cache/bench",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  // Native code is loaded from where it is.
  external: ["@duckdb/node-api"],
  format: "esm",
  logLevel: "warning",
});
const rest = first === undefined || part === "optimise" ? others : [first, ...others];
const { status } = spawnSync(process.execPath, ["node_modules/.cache/bench/bench.mjs", ...rest], { stdio: "inherit" });
process.exitCode = status ?? 1;
