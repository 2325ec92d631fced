// "Are the types wrong", for every entry by its real name: patterns such as `./frameworks/*` are shown by the tool but not tried.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { jsonEntries, moduleEntries } from "./entries.js";
import { gateFolder } from "./gate-folder.js";

const named = [...moduleEntries(), ...jsonEntries()].filter((entry) => /^(frameworks|crosswalks)\//.test(entry));
const words = [join(gateFolder, "package.tgz"), "--profile", "node16", "--include-entrypoints", ...named];
const { status, stdout, stderr } = spawnSync("attw", words, { encoding: "utf8" });
console.log(`${named.length} entries by name`);
if (status !== 0) console.error(stdout, stderr);
process.exitCode = status ?? 1;
