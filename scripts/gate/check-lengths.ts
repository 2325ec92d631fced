// Files stay short enough to be read at one sitting. The linter warns long before; this is where it ends.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const limits = [
  { folder: "src", ending: ".ts", lines: 300 },
  { folder: "frameworks", ending: ".yaml", lines: 400 },
];

/** Longer for a reason. */
const long = new Map([
  ["src/index.ts", "a list of names, without any logic"],
  [
    "frameworks/la-strada-international/framework.yaml",
    "61 sources and 81 reasons of a grouping, one to a line, which is how a reader looks one up",
  ],
]);

for (const { folder, ending, lines } of limits) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const file of files) {
    if (!file.endsWith(ending) || /^generated[\\/]/.test(file)) continue;
    if (long.has(`${folder}/${file.replaceAll("\\", "/")}`)) continue;
    const count = readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n").length;
    if (count <= lines) continue;
    console.error(`${folder}/${file} has ${count} lines; at most ${lines} are allowed.`);
    process.exitCode = 1;
  }
}
