import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve("bench/peers");
const require = createRequire(join(folder, "package.json"));

/** Loads a peer from its own folder; null where it is not installed. */
export function loadPeer<Peer>(name: string): Peer | null {
  if (!existsSync(join(folder, "node_modules", name))) return null;
  return require(name) as Peer;
}

/** Version of a peer as it is installed. */
export function versionOf(name: string, at = folder): string {
  const file = join(at, "node_modules", name, "package.json");
  return existsSync(file) ? `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}` : name;
}
