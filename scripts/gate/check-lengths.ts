// Files stay short enough to be read at one sitting. The linter warns long before; this is where it ends.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const limits = [
  { folder: "src", ending: ".ts", lines: 300 },
  { folder: "frameworks", ending: ".yaml", lines: 400 },
];

for (const { folder, ending, lines } of limits) {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const file of files) {
    if (!file.endsWith(ending) || /^generated[\\/]/.test(file)) continue;
    const count = readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n").length;
    if (count <= lines) continue;
    console.error(`${folder}/${file} has ${count} lines; at most ${lines} are allowed.`);
    process.exitCode = 1;
  }
}
