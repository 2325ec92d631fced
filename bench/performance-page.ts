import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Row } from "./row.js";

/** Says on what machine it was measured. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim()}), ${memory} GiB, Node ${process.version}`;
}

/** Writes what was measured as a table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, floor, goal, value, unit, note }) => {
    const shown = (number: number) => (unit === undefined ? `${number} x` : `${number} ${unit}`);
    const found = value === null ? "–" : shown(Number(value.toPrecision(value >= 100 ? 4 : 3)));
    const most = unit === undefined ? "" : "at most ";
    return `| ${measure} | ${most}${shown(floor)} | ${most}${shown(goal)} | ${found} | ${verdictOf(value, floor, goal, unit)} | ${note} |`;
  });
  return ["| measured | floor | goal | found | | how |", "|---|---:|---:|---:|---|---|", ...lines].join("\n");
}

function verdictOf(value: number | null, floor: number, goal: number, unit: Row["unit"]): string {
  if (value === null) return "not measured";
  const reaches = (edge: number) => (unit === undefined ? value >= edge : value <= edge);
  return reaches(goal) ? "goal met" : reaches(floor) ? "floor met, goal not" : "**floor not met**";
}

const page = "docs/performance.md";
const begin = "<!-- written by `npm run bench -- --write` -->";
const end = "<!-- end of what the bench writes -->";

/** Puts the table into the page, between two marks. */
export function writePage(rows: readonly Row[], about: string): void {
  const text = readFileSync(page, "utf8");
  const [before = "", rest = ""] = text.split(begin);
  const [, after = ""] = rest.split(end);
  writeFileSync(page, `${before}${begin}\n\n${about}\n\n${tableOf(rows)}\n\n${end}${after}`);
}
