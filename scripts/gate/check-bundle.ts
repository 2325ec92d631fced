// What a bundler puts into an application that imports the engine: none of the packages that other entries need,
// no Node built-in, no code made from strings, and no edition that was not asked for.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { moduleEntries } from "./entries.js";
import { consumerFolder } from "./gate-folder.js";

const entries = { main: "quality-frameworks", report: "quality-frameworks/report" };
const editions = moduleEntries().filter((entry) => /^frameworks\/.+\//.test(entry));

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
// Plainly imported, without a bundler, the entry that only scores reads none of what explains, plans and compares.
const { inputs: read } = await bundle('export * from "quality-frameworks/score";');
const known = ["score.js", "engine.js"].map((file) => `node_modules/quality-frameworks/dist/${file}`);
const unneeded = read.filter((file) => file.includes("dist/") && !known.some((one) => file.endsWith(one)));
refuse("score reads no engine", read.some((file) => file.endsWith("dist/engine.js")) ? [] : ["engine.js"]);
refuse("score reads more than the engine", unneeded);
const { describe, explain } = await import(join(consumerFolder, "node_modules/quality-frameworks/dist/index.js"));
const engine = readFileSync(join(consumerFolder, "node_modules/quality-frameworks/dist/engine.js"), "utf8");
refuse(
  "the engine holds",
  [describe, explain].map(({ name }) => name).filter((name) => engine.includes(`function ${name}(`)),
);
for (const edition of editions) {
  const { inputs, text } = await bundle(`export * from "quality-frameworks/${edition}";`);
  const own = inputs.filter((file) => file.includes("dist/frameworks/")).map((file) => file.replace(/^.*dist\//, ""));
  refuse(
    `${edition} bundles others`,
    own.filter((file) => file !== `${edition}.js`),
  );
  // What another framework says would show in the text, in whatever file it stands.
  const others = editions.filter((other) => idOf(other) !== idOf(edition)).map(idOf);
  refuse(
    `${edition} bundles the text of others`,
    others.filter((id) => text.includes(`id:"${id}"`)),
  );
}

function idOf(edition: string): string {
  return edition.split("/")[1] ?? "";
}

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
