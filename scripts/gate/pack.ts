// Packs the package once, into the folder given, for every later step of the gate.
import { execFileSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { gateFolder } from "./gate-folder.js";

/** What `npm pack --json` says of one archive. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const required = [
  "LICENSE",
  "README.md",
  "THIRD-PARTY-NOTICES.md",
  "package.json",
  "dist/index.js",
  "dist/cli/main.js",
  "examples/sunny-home-2026.yaml",
];
const allowed = /^(dist\/|examples\/sunny-home-2026\.yaml$|[^/]+\.md$|LICENSE$|package\.json$)/;

// Without scripts: `prepare` would write the generated modules anew under the feet of a running build.
const words = ["pack", "--ignore-scripts", "--json", "--loglevel=error", `--pack-destination=${gateFolder}`];
const output = execFileSync("npm", words, { encoding: "utf8" });
const [packed] = JSON.parse(output) as Packed[];
if (packed === undefined) throw new Error("npm pack wrote no archive.");
renameSync(join(gateFolder, packed.filename), join(gateFolder, "package.tgz"));

const paths = packed.files.map((file) => file.path);
const missing = required.filter((path) => !paths.includes(path));
const surplus = paths.filter((path) => !allowed.test(path));
console.log(`${paths.length} files, ${Math.round(packed.size / 1000)} kB packed`);
if (missing.length > 0) console.error(`Missing from the archive: ${missing.join(", ")}`);
if (surplus.length > 0) console.error(`Not meant to be published: ${surplus.join(", ")}`);
process.exitCode = missing.length + surplus.length > 0 ? 1 : 0;
