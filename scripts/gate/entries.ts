import { readdirSync } from "node:fs";

/** Entries of the package that hold code, by the name after `quality-frameworks/`; `.` is the main one. */
export function moduleEntries(): string[] {
  return [
    ".",
    "score",
    "schema",
    "lint",
    "optimise",
    "report",
    "exchange",
    "bulk",
    "sql",
    "frameworks",
    ...modulesIn("frameworks"),
    ...modulesIn("crosswalks"),
  ];
}

/** Entries that are JSON files. */
export function jsonEntries(): string[] {
  return filesIn("frameworks").filter((file) => file.endsWith(".json"));
}

// Read from the build, so that whatever ships is tried, and no name stands here by hand.
function modulesIn(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith(".js") && file !== "frameworks/index.js")
    .map((file) => file.slice(0, -".js".length));
}

function filesIn(folder: string): string[] {
  return readdirSync(`dist/${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}
