// `npm run build && npm run sizes`: writes docs/sizes.md, the size of what an application takes in with each import.
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { moduleEntries } from "./gate/entries.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const imports: readonly (readonly [what: string, code: string])[] = [
  ["`{ score }`", 'export { score } from "./dist/index.js"'],
  ["`{ explain, describe }`", 'export { explain, describe } from "./dist/index.js"'],
  ["`{ listFindings, draftPlan, forecast }`", 'export { listFindings, draftPlan, forecast } from "./dist/index.js"'],
  ["all of `quality-frameworks`", 'export * from "./dist/index.js"'],
  ["all of `quality-frameworks/score`", 'export * from "./dist/score.js"'],
  ["all of `quality-frameworks/lint`", 'export * from "./dist/lint.js"'],
  ["all of `quality-frameworks/optimise`", 'export * from "./dist/optimise.js"'],
  ...moduleEntries()
    .filter((entry) => /^(frameworks\/.+|crosswalks)\//.test(entry))
    .map((entry) => [`\`${entry}\``, `export * from "./dist/${entry}.js"`] as const),
];

const rows: string[] = [];
for (const [what, contents] of imports) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  rows.push(`| ${what} | ${kilobytes(text.length)} | ${kilobytes(gzipSync(text, { level: 9 }).length)} |`);
}

writeFileSync(
  "docs/sizes.md",
  `# Sizes

What an application takes in with each import, minified by esbuild, in kB; written by \`npm run build && npm run sizes\` for
version ${version}. Importing one framework takes in that one alone, which \`npm test\` checks for each. Why \`{ score }\` is
what it is: [what a score costs](decisions/what-a-score-costs.md).

| import | minified | gzip |
|---|---:|---:|
${rows.join("\n")}
`,
);

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
