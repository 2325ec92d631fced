#!/usr/bin/env node
import { run } from "./commands/run.js";

const { env, stdout, stderr } = process;
const terminal = stdout.isTTY === true;

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exitCode = 1;
    if (stream === stdout) stderr.write(`The output cannot be written: ${error.message}.\n`);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  width: Math.min(120, Math.max(80, (terminal && stdout.columns) || 80)),
  colours: terminal && !env.NO_COLOR && env.TERM !== "dumb",
  watched: stderr.isTTY === true,
  debug: env.QUALITY_FRAMEWORKS_DEBUG === "1",
});
