// `npm run bench [-- assessments rounds]` and `npm run bench optimise`: bundles the contest, or the choice among a hundred
// actions, as an app would be, and runs it in a plain Node process. Run from source through a loader, the figures would be
// those of the loader.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const [first, ...others] = process.argv.slice(2);
const part = first === "optimise" ? "optimise" : "contest";
const bundle = "node_modules/.cache/bench.mjs";
await build({
  entryPoints: [`bench/${part}.ts`],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
const rest = first === undefined || part === "optimise" ? others : [first, ...others];
const { status } = spawnSync(process.execPath, [bundle, ...rest], { stdio: "inherit" });
process.exitCode = status ?? 1;
