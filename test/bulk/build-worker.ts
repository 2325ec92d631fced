import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles a file of the source for plain Node: threads and programs cannot be run from source. */
export async function buildWorker(folder: string, entry = "src/bulk/files/bulk-worker.ts"): Promise<URL> {
  const outfile = join(folder, `${entry.replaceAll(/\W/g, "-")}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    external: ["@duckdb/node-api"],
  });
  return pathToFileURL(outfile);
}
