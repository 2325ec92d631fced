// Uses the installed package as its users do: from ESM, CommonJS and three kinds of TypeScript, and on the command line.
import { execFile } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { moduleEntries } from "./entries.js";
import { consumerFolder } from "./gate-folder.js";

const typescript = resolve("node_modules/typescript/bin/tsc");
const strict = ["--noEmit", "--strict", "--target", "es2022", "--resolveJsonModule"];
const tsc = (...words: string[]): readonly string[] => [process.execPath, typescript, ...strict, ...words];

const uses: Readonly<Record<string, readonly string[]>> = {
  // Code generation from strings is off, as under a strict Content Security Policy.
  esm: [process.execPath, "--disallow-code-generation-from-strings", "esm.js"],
  cjs: [process.execPath, "cjs.cjs"],
  "types, node16": tsc("--module", "node16", "node16.cts"),
  "types, nodenext": tsc("--module", "nodenext", "--skipLibCheck", "nodenext.ts"),
  "types, bundler": tsc("--module", "preserve", "--moduleResolution", "bundler", "--skipLibCheck", "bundler.ts"),
  "command line": [join("node_modules", ".bin", "quality-frameworks"), "list"],
};

cpSync("scripts/gate/consumers", consumerFolder, { recursive: true });
const names = moduleEntries().map((entry) => (entry === "." ? "quality-frameworks" : `quality-frameworks/${entry}`));
writeFileSync(join(consumerFolder, "entries.json"), JSON.stringify(names));

const execute = promisify(execFile);

// Side by side: what takes long is reading types, three times.
await Promise.all(
  Object.entries(uses).map(async ([use, [program, ...words]]) => {
    try {
      const { stdout } = await execute(program as string, words, { cwd: consumerFolder });
      if (use === "command line" && !stdout.includes("czech-social-services"))
        throw new Error(`list printed: ${stdout}`);
    } catch (error) {
      const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
      console.error(`${use} failed: ${message}\n${stdout}${stderr}`);
      process.exitCode = 1;
    }
  }),
);
console.log(`${Object.keys(uses).join("; ")}; ${names.length} entries loaded`);
