#!/usr/bin/env node
import { showInTurn } from "../bulk/files/show-in-turn.js";
import { run } from "./commands/run.js";

const { env, stdout, stderr } = process;
const terminal = stdout.isTTY === true;

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exitCode = 1;
    // Nobody gets what is still to come.
    if (stream === stdout) stderr.write(`The output cannot be written: ${error.message}.\n`, () => process.exit(1));
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  outInTurn: showInTurn,
  err: (text) => void stderr.write(text),
  width: Math.min(120, Math.max(80, (terminal && stdout.columns) || 80)),
  colours: terminal && !env.NO_COLOR && env.TERM !== "dumb",
  watched: stderr.isTTY === true,
  debug: env.QUALITY_FRAMEWORKS_DEBUG === "1",
});
