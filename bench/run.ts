// `npm run bench [-- assessments rounds]`: bundles the contest as an app would be, and runs it in a plain Node process.
// Run from source through a loader, the figures would be those of the loader.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const bundle = "node_modules/.cache/bench.mjs";
await build({
  entryPoints: ["bench/contest.ts"],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
