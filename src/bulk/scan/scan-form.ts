import { readAssessment } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import type { KnownFacts } from "../../framework/holds-for.js";
import type { Program } from "../../scoring/program.js";
import { type Layout, layoutOf } from "../tally/layout.js";
import { type ByteWords, byteWords } from "./byte-words.js";

/** What a scanner needs to know of one framework. */
export interface ScanForm {
  /** The framework, compiled. */
  readonly program: Program;
  /** Keys of the responses, in the framework's order. */
  readonly keys: ByteWords;
  /** How many keys there are. */
  readonly count: number;
  /** Place of each key among the rated nodes; -1 for an item that is rated on several dimensions. */
  readonly places: Int32Array;
  /** How the slots of the rated nodes are laid out. */
  readonly layout: Layout;
  /** Slot of a number by key: that of the key's row of `width` numbers; 0 where the number is none of its levels. */
  readonly numberSlots: Int32Array;
  /** How many numbers a row has. */
  readonly width: number;
  /** The words with which anything can be rated. */
  readonly words: ByteWords;
  /** Slot of a word by key: that of the key's row of `wordCount` words; 0 where it cannot be rated so. */
  readonly wordSlots: Int32Array;
  /** How many words there are. */
  readonly wordCount: number;
  /** The slots of an assessment that says nothing, not even a fact. */
  readonly base: Slots;
  /** The same of the rated nodes alone. */
  readonly baseCodes: Uint16Array;
  /** The facts of such an assessment. */
  readonly facts: KnownFacts;
}

/** Lays out what an assessment of a framework may say, so that it can be looked up by bytes. */
export function scanFormOf(program: Program): ScanForm {
  const { entries } = program.form;
  const layout = layoutOf(program);
  const blank = readBlank(program);
  const names = [
    ...new Set(
      entries.flatMap(({ blank }) => [...(blank?.plain.keys() ?? [])].filter((key) => typeof key === "string")),
    ),
  ];
  const width = Math.max(0, ...entries.map(({ blank }) => blank?.plainNumbers.length ?? 0));
  const numberSlots = new Int32Array(entries.length * width);
  const wordSlots = new Int32Array(entries.length * names.length);
  entries.forEach(({ blank }, place) => {
    blank?.plainNumbers.forEach((slot, number) => {
      numberSlots[place * width + number] = slot;
    });
    names.forEach((name, word) => {
      wordSlots[place * names.length + word] = blank?.plain.get(name) ?? 0;
    });
  });
  return {
    program,
    keys: byteWords(
      entries.map(({ id }) => id),
      ":",
    ),
    count: entries.length,
    places: Int32Array.from(entries, ({ blank, index }) =>
      blank === null ? -1 : program.rated.findIndex((one) => one.index === index),
    ),
    layout,
    numberSlots,
    width,
    words: byteWords(names),
    wordSlots,
    wordCount: names.length,
    ...blank,
    baseCodes: Uint16Array.from(layout.indexes, (index) => blank.base[index] as number),
  };
}

/** What the engine makes of an assessment without a word: what does not apply by facts assumed is excluded there too. */
export function readBlank(program: Program): Pick<ScanForm, "base" | "facts"> {
  const { id, edition } = program.framework;
  const reading = readAssessment(program.form, { framework: id, edition, responses: {} }, []);
  return { base: reading?.slots ?? [], facts: reading?.facts ?? new Map() };
}
