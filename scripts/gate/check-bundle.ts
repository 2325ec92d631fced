// What a bundler puts into an application that imports the engine: none of the packages that other entries need,
// no Node built-in, no code made from strings, and no edition that was not asked for.
import { join } from "node:path";
import { build } from "esbuild";
import { consumerFolder } from "./gate-folder.js";

const entries = { main: "quality-frameworks", report: "quality-frameworks/report" };
const edition = "quality-frameworks/frameworks/czech-social-services/2026-01-01";

for (const [name, entry] of Object.entries(entries)) {
  const { inputs, text, outside } = await bundle(`export * from "${entry}";`);
  refuse(
    `${name} bundles packages`,
    inputs.flatMap((file) => /node_modules\/(?!quality-frameworks\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  refuse(`${name} imports from outside`, outside);
  refuse(`${name} makes code from strings`, text.match(/\bnew Function\b|\beval\(/g) ?? []);
  refuse(
    `${name} bundles data`,
    inputs.filter((file) => /dist\/(frameworks|crosswalks)\//.test(file)),
  );
  console.log(`${name}: ${Math.round(text.length / 1000)} kB`);
}
const { inputs } = await bundle(`export * from "${edition}";`);
const own = inputs.filter((file) => file.includes("dist/frameworks/")).map((file) => file.replace(/^.*dist\//, ""));
refuse(
  "one edition bundles others",
  own.filter((file) => !edition.endsWith(file.replace(".js", ""))),
);

/** Bundles a few lines for a browser. Node built-ins stay outside, so that they can be counted. */
async function bundle(contents: string): Promise<{ inputs: string[]; text: string; outside: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: consumerFolder },
    absWorkingDir: consumerFolder,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    metafile: true,
    write: false,
    outfile: join(consumerFolder, "bundle.js"),
  });
  const outside = Object.values(metafile.inputs).flatMap((input) =>
    input.imports.filter((found) => found.external).map((found) => found.path),
  );
  return { inputs: Object.keys(metafile.inputs), text: outputFiles[0]?.text ?? "", outside };
}

function refuse(what: string, found: readonly string[]): void {
  if (found.length === 0) return;
  console.error(`${what}: ${[...new Set(found)].join(", ")}`);
  process.exitCode = 1;
}
