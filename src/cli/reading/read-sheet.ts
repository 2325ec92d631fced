import { readFile, stat } from "node:fs/promises";
import Papa from "papaparse";
import { reasonOf } from "../../bulk/files/reason-of.js";
import type { LocatedIssue } from "./located-issue.js";
import { sizeLimit } from "./read-text.js";

/** The rows of a CSV file, or why there are none. */
export interface ReadSheet {
  /** The rows, as text. */
  readonly rows: readonly (readonly string[])[];
  /** What stands between the cells. */
  readonly delimiter: string;
  /** What is wrong with the file. */
  readonly issues: readonly LocatedIssue[];
}

/** How to read a file that does not say it itself. */
export interface SheetOptions {
  /** What stands between the cells; guessed if absent. */
  readonly delimiter?: string;
  /** Its encoding; UTF-8, or what its first bytes say, if absent. */
  readonly encoding?: string;
}

/**
 * Reads the bytes of a CSV file as Excel and others write it: comma, semicolon or tab between the cells, with or without a byte
 * order mark, in UTF-8 or UTF-16, or in the encoding that is named. Nothing is thrown for bad input.
 *
 * @param bytes - The bytes.
 * @param file - Its name, for the issues.
 * @param options - What the file does not say.
 */
export function readSheet(bytes: Uint8Array, file: string, options: SheetOptions): ReadSheet {
  if (!isEncoding(options.encoding)) {
    const hint = "Say --encoding windows-1250 (Central Europe) or windows-1251 (Cyrillic).";
    return unread(file, "not-text", `There is no encoding "${options.encoding}".`, hint);
  }
  const text = decode(bytes, options.encoding);
  if (text === null) {
    const hint = "Save it as CSV UTF-8, or say --encoding windows-1250 (Central Europe) or windows-1251 (Cyrillic).";
    return unread(file, "not-text", `This is not text in ${options.encoding ?? "UTF-8"}.`, hint);
  }
  // Excel's own way to say the delimiter.
  const [first = "", said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const delimiter = options.delimiter ?? said ?? likelyDelimiter(text);
  const parsed = Papa.parse<string[]>(text.slice(first.length), { delimiter });
  const before = first === "" ? [] : [[""]];
  const issues = parsed.errors
    .filter((error) => error.type !== "Delimiter")
    .map((error) => slip(file, error, (error.row ?? 0) + 1 + before.length));
  return { rows: [...before, ...parsed.data], delimiter: parsed.meta.delimiter, issues };
}

// The sign that stands most often in any of the first lines, which mostly is the one with the names of the columns.
function likelyDelimiter(text: string): string {
  const lines = text.slice(0, 10_000).split("\n", 10);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  return [",", ";", "\t", "|"].toSorted((a, b) => most(b) - most(a))[0] ?? ",";
}

/** Reads a file, or standard input for `-`, as bytes; a sentence in place of them says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array | string> {
  try {
    if (file === "-") {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    }
    const { size } = await stat(file);
    if (size > sizeLimit) return `This has ${(size / 1e6).toFixed(1)} MB: at most ${sizeLimit / 1e6} MB are read.`;
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" ? "There is no such file." : `The file cannot be read: ${reasonOf(error, "read")}.`;
  }
}

function isEncoding(name = "utf-8"): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string | undefined): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding ?? marked, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** What the library calls slips, in plain words. */
const slips: Readonly<Record<string, string>> = {
  MissingQuotes: "a cell begins with a quote that is not closed",
  InvalidQuotes: "text stands behind the closing quote of a cell",
};

function slip(file: string, { code, message }: Papa.ParseError, row: number): LocatedIssue {
  const hint = "Put a cell with quotes in it into quotes, and double those inside.";
  const what = `Row ${row}: ${(slips[code] ?? message).replace(/\.?$/, ".")}`;
  return {
    code: "not-csv",
    severity: "error",
    path: `/${row}`,
    message: what,
    hint,
    file,
    place: { line: row, column: 1 },
  };
}

function unread(file: string, code: string, message: string, hint: string): ReadSheet {
  return { rows: [], delimiter: "", issues: [{ code, severity: "error", path: "", message, hint, file }] };
}
