import { open } from "../../assessment/form.js";
import type { Program } from "../../scoring/program.js";
import { type Layout, layoutOf } from "../../scoring/sums/layout.js";
import { type ByteWords, byteWords } from "./byte-words.js";
import { type Ground, groundOf } from "./ground.js";

/** What a scanner needs to know of one framework. */
export interface ScanForm {
  /** The framework, compiled. */
  readonly program: Program;
  /** Keys of the responses, in the framework's order. */
  readonly keys: ByteWords;
  /** Place of each key among the rated nodes; -1 for an item that is rated on several dimensions. */
  readonly places: Int32Array;
  /** How the slots of the rated nodes are laid out. */
  readonly layout: Layout;
  /** Cell of a number by key: that of the key's row of `width` numbers; 0 where the number is none of its levels. */
  readonly numberCells: Int32Array;
  /** How many numbers a row has. */
  readonly width: number;
  /** The words with which anything can be rated. */
  readonly words: ByteWords;
  /** Cell of a word by key: that of the key's row of words; 0 where it cannot be rated so. */
  readonly wordCells: Int32Array;
  /** The cells of the rated nodes where nothing was chosen. */
  readonly openCells: Int32Array;
  /** What holds where nothing is said of the unit. */
  readonly blank: Ground;
  /** The word that something was rated with last. */
  readonly lastWord: Int32Array;
}

/** Lays out what an assessment of a framework may say, so that it can be looked up by bytes. */
export function scanFormOf(program: Program, place: number): ScanForm {
  const { entries } = program.form;
  const layout = layoutOf(program);
  const names = [
    ...new Set(
      entries.flatMap(({ blank }) => [...(blank?.plain.keys() ?? [])].filter((key) => typeof key === "string")),
    ),
  ];
  const width = Math.max(0, ...entries.map(({ blank }) => blank?.plainNumbers.length ?? 0));
  const places = Int32Array.from(entries, ({ blank, index }) => (blank === null ? -1 : layout.indexes.indexOf(index)));
  const numberCells = new Int32Array(entries.length * width);
  const wordCells = new Int32Array(entries.length * names.length);
  entries.forEach(({ blank }, key) => {
    const cellOf = (slot: number): number => (slot === 0 ? 0 : (layout.rows[places[key] as number] as number) + slot);
    blank?.plainNumbers.forEach((slot, number) => {
      numberCells[key * width + number] = cellOf(slot);
    });
    names.forEach((name, word) => {
      wordCells[key * names.length + word] = cellOf(blank?.plain.get(name) ?? 0);
    });
  });
  return {
    program,
    keys: byteWords(
      entries.map(({ id }) => id),
      ":",
    ),
    places,
    layout,
    numberCells,
    width,
    words: byteWords(names),
    wordCells,
    openCells: layout.rows.map((row) => row + open),
    blank: groundOf(program, layout, place) as Ground,
    lastWord: new Int32Array(1),
  };
}
