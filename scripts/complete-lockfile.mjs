// Completes package-lock.json after npm wrote it.
//
// Tools with native parts (Biome, Rollup, esbuild) list one optional package for each platform. Where npm
// cannot read one of them it leaves it out of the lock without a word, and `npm ci` then refuses the lock.
// This adds what is missing, with version and platform; `npm ci` skips the packages of other platforms.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const lock = JSON.parse(readFileSync(file, "utf8"));
for (const [path, entry] of Object.entries(lock.packages)) {
  // What an earlier run of this script added; made anew, so that the result depends on the tools alone.
  if (path !== "" && entry.optional && entry.integrity === undefined) delete lock.packages[path];
}
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    // Only platform packages are missing in this way, and their ranges are exact versions.
    if (!/^\d/.test(range) || places(path, name).some((place) => lock.packages[place]?.version === range)) continue;
    const words = name.split("/").at(-1).split("-");
    const os = systems.filter((word) => words.includes(word));
    const cpu = processors.filter((word) => words.includes(word));
    const libc = os.includes("linux") && words.some((word) => word.startsWith("musl")) ? ["musl"] : [];
    lock.packages[freePlace(path, name)] = {
      version: range,
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev && { dev: true }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      ...(os.length > 0 && { os }),
      ...(entry.engines && { engines: entry.engines }),
    };
  }
}
for (const entry of Object.values(lock.packages)) delete entry.resolved;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** Where a package at `path` looks for `name`, nearest first, as Node does. */
function places(path, name) {
  const found = [];
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    found.push(`${at}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
}

/** The outermost place of `name` that no other version holds. */
function freePlace(path, name) {
  return places(path, name).findLast((place) => lock.packages[place] === undefined);
}
