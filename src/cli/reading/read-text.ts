import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { reasonOf } from "../../bulk/files/reason-of.js";
import type { Issue } from "../../core/issue.js";

/** The largest file that is read; a framework of 5,000 items in two languages has about 3 MB. */
export const sizeLimit = 20_000_000;

/** A text, or the one issue that tells why there is none. */
export type TextOrIssue = { readonly text: string } | { readonly issue: Issue };

/**
 * Reads a text file, or standard input for `-`.
 *
 * The size is looked at before anything is read, and counted while reading for what has no size, such as a pipe. Nothing
 * is thrown for a file that is absent, too large or not text: each is an issue like any other.
 */
export async function readText(path: string): Promise<TextOrIssue> {
  try {
    if (path !== "-") {
      const about = await stat(path);
      if (about.isDirectory())
        return { issue: cannotRead("This is a folder, and a file is expected.", "Name a file in it.") };
      if (about.size > sizeLimit) return { issue: tooLarge(about.size) };
    }
    const bytes = await readLimited(path === "-" ? process.stdin : createReadStream(path));
    return bytes === undefined ? { issue: tooLarge() } : decode(bytes);
  } catch (error) {
    return { issue: whyNot(error) };
  }
}

async function readLimited(stream: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): TextOrIssue {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return { issue: notText("The text is in UTF-16.", "Save the file as UTF-8.") };
  if (bytes.includes(0)) {
    return { issue: notText("This is a binary file: it holds zero bytes.", "Give a YAML or JSON document.") };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { issue: notText("This is not text in UTF-8.", "Give a YAML or JSON document, saved as UTF-8.") };
  }
}

function whyNot(error: unknown): Issue {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return cannotRead("There is no such file.", "Check the path and the spelling.");
  if (code === "EACCES" || code === "EPERM") return cannotRead("The file may not be read.", "Check its permissions.");
  return cannotRead(`The file cannot be read: ${reasonOf(error, "read")}.`, "Check the path.");
}

function cannotRead(message: string, hint: string): Issue {
  return { code: "cannot-read", severity: "error", path: "", message, hint };
}

function notText(message: string, hint: string): Issue {
  return { code: "not-text", severity: "error", path: "", message, hint };
}

function tooLarge(size?: number): Issue {
  const found = size === undefined ? "This is too large" : `This has ${(size / 1e6).toFixed(1)} MB`;
  const message = `${found}: documents of at most ${sizeLimit / 1e6} MB are read.`;
  return {
    code: "too-large",
    severity: "error",
    path: "",
    message,
    hint: "Split it: one document for each assessment.",
  };
}
