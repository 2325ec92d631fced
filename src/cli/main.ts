#!/usr/bin/env node
import { fstatSync, writeFileSync } from "node:fs";
import { reasonOf } from "../bulk/files/reason-of.js";
import { showInTurn } from "../bulk/files/show-in-turn.js";
import { QualityError } from "../core/quality-error.js";
import { run } from "./commands/run.js";

const { env, stdout, stderr } = process;
const terminal = stdout.isTTY === true;

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exitCode = 2;
    // Nobody gets what is still to come.
    if (stream === stdout) stderr.write(`${cannotWrite(error)}\n`, () => process.exit(2));
  });
}

function cannotWrite(error: unknown): string {
  return `The output cannot be written: ${reasonOf(error, "written")}.`;
}

// To a file, the stream of Node writes as much as there is room for and says nothing of the rest.
function writeWhole(text: string): void {
  try {
    writeFileSync(stdout.fd, text);
  } catch (error) {
    throw new QualityError("wrong-usage", cannotWrite(error));
  }
}

const toFile = !terminal && isFile(stdout.fd);

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  out: toFile ? writeWhole : (text) => void stdout.write(text),
  outInTurn: toFile ? writeWhole : showInTurn,
  err: (text) => void stderr.write(text),
  width: Math.min(120, Math.max(80, (terminal && stdout.columns) || 80)),
  colours: terminal && !env.NO_COLOR && env.TERM !== "dumb",
  watched: stderr.isTTY === true,
  debug: env.QUALITY_FRAMEWORKS_DEBUG === "1",
});
