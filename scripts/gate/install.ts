// Installs the packed archive into an empty project, as a user would.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { consumerFolder, gateFolder } from "./gate-folder.js";

mkdirSync(consumerFolder);
writeFileSync(join(consumerFolder, "package.json"), JSON.stringify({ private: true, type: "module" }));
const words = ["install", "--prefer-offline", "--no-audit", "--no-fund", join(gateFolder, "package.tgz")];
execFileSync("npm", words, { cwd: consumerFolder, stdio: "inherit" });
