import type { Program } from "../../scoring/program.js";
import { type ByteWords, byteWords, findWord, isWordAt } from "./byte-words.js";

/** The names that lines give to frameworks and perspectives, each list with the one that was found last. */
export interface KnownNames {
  /** Ids of the frameworks. */
  readonly framework: NameList;
  /** Their editions. */
  readonly edition: NameList;
  /** The perspectives of assessments. */
  readonly perspective: NameList;
  /** Place of a framework by those of its id and edition; -1 for none. */
  readonly placeOf: (framework: number, edition: number) => number;
}

/** A list of names. */
export interface NameList {
  /** The names. */
  readonly words: ByteWords;
  /** The one found last. */
  last: number;
}

const perspectives = ["self", "peer", "inspection", "client", "partner", "funder", "other"];

/** Makes the lists of names for frameworks. */
export function knownNames(programs: readonly Program[]): KnownNames {
  const ids = [...new Set(programs.map(({ framework }) => framework.id))];
  const editions = [...new Set(programs.map(({ framework }) => framework.edition))];
  const places = ids.map((id) =>
    editions.map((edition) => programs.findIndex(({ framework: one }) => one.id === id && one.edition === edition)),
  );
  return {
    framework: { words: byteWords(ids), last: 0 },
    edition: { words: byteWords(editions), last: 0 },
    perspective: { words: byteWords(perspectives), last: 0 },
    placeOf: (framework, edition) => places[framework]?.[edition] ?? -1,
  };
}

/** Finds a name at a place; -1 for none of the list. Most lines of a file are alike: what the line before said is tried first. */
export function nameAt(list: NameList, view: DataView, at: number): number {
  const found = isWordAt(list.words, view, at, list.last) ? list.last : findWord(list.words, view, at);
  if (found >= 0) list.last = found;
  return found;
}
