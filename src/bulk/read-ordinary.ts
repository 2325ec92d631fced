import { type Reading, readAssessment } from "../assessment/read-assessment.js";
import { isRecord } from "../core/check-fields.js";
import type { Issue } from "../core/issue.js";
import type { Program } from "../scoring/program.js";

/** An assessment read by the ordinary path, or why it cannot be. */
export type OrdinaryReading =
  | {
      /** It can be scored. */
      readonly ok: true;
      /** Place of its framework. */
      readonly place: number;
      /** What was chosen and what is known. */
      readonly reading: Reading;
      /** The document. */
      readonly document: Readonly<Record<string, unknown>>;
    }
  | {
      /** It cannot be scored. */
      readonly ok: false;
      /** Every error. */
      readonly issues: readonly Issue[];
    };

/** Reads one line of JSON as anyone would: decode, parse, check. */
export function readOrdinaryLine(programs: readonly Program[], bytes: Uint8Array): OrdinaryReading {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse("not-text", "This line is not text in UTF-8.", "Write one assessment a line, as JSON in UTF-8.");
  }
  try {
    return readOrdinary(programs, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse("not-json", "This line is not JSON.", "Write one assessment a line, without a comma between them.");
  }
}

// The sign that begins some files is none of a line: where it stands inside a file, something went wrong.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads a document by the framework and edition that it names. */
export function readOrdinary(programs: readonly Program[], document: unknown): OrdinaryReading {
  const place = placeOf(programs, document);
  const program = programs[place];
  if (program === undefined) {
    const known = programs.map(({ framework: { id, edition } }) => `${id} ${edition}`).join(", ");
    return refuse("unknown-framework", "This assessment names none of the frameworks at hand.", `At hand: ${known}.`);
  }
  const issues: Issue[] = [];
  const reading = readAssessment(program.form, document, issues);
  if (reading === null || issues.length > 0) return { ok: false, issues };
  return { ok: true, place, reading, document: document as Readonly<Record<string, unknown>> };
}

/**
 * Place of the framework that a document names; -1 where it is not at hand.
 *
 * With one framework at hand, its own check says what is wrong with the name; so it does for another edition.
 */
export function placeOf(programs: readonly Program[], document: unknown): number {
  if (programs.length === 1 || !isRecord(document)) return 0;
  const { framework, edition } = document;
  const exact = programs.findIndex(({ framework: one }) => one.id === framework && one.edition === edition);
  return exact >= 0 ? exact : programs.findIndex(({ framework: one }) => one.id === framework);
}

function refuse(code: string, message: string, hint: string): OrdinaryReading {
  return { ok: false, issues: [{ code, severity: "error", path: "", message, hint }] };
}
