/** A fixed list of words that can be found in bytes, where each stands in quotes as JSON writes it. */
export interface ByteWords {
  /** How many words there are. */
  readonly count: number;
  /**
   * Length of each word in bytes: both quotes and what follows included. Behind the last one stands a length that no
   * bytes have.
   */
  readonly lengths: Int32Array;
  /** The first four bytes of each, the opening quote among them, as one number. */
  readonly heads: Int32Array;
  /** The last four bytes of each. */
  readonly tails: Int32Array;
  /** The bytes of each. */
  readonly views: readonly DataView[];
  /** Words by what their bytes come to; -1 where there is none. */
  readonly table: Int32Array;
}

// What needs an escape in JSON, or more than one byte, is not looked for: it can be written in more than one way.
const plain = /^[ !#-[\]-~]+$/;

/** Longer than any block. */
const never = 0x3fffffff;

/**
 * Makes a list of words ready to be found in bytes, four bytes at a time. Words that JSON can write in more than one way are
 * never found.
 *
 * @param words - The words; of two equal ones the first is found.
 * @param then - What stands behind the closing quote: nothing, or the colon of a key.
 *
 * @example
 * const viewOf = (text: string) => new DataView(new TextEncoder().encode(text).buffer);
 * const words = byteWords(["door", "sign"]);
 * findWord(words, viewOf('"sign":1 '), 0); // 1
 * findWord(words, viewOf('"step":1 '), 0); // -1
 */
export function byteWords(words: readonly string[], then: "" | ":" = ""): ByteWords {
  const all = words.map((word) => new TextEncoder().encode(plain.test(word) ? `"${word}"${then}` : ""));
  // With room behind, as in a block: a word of one letter has three bytes.
  const views = all.map((bytes) => new DataView(Uint8Array.from([...bytes, 0, 0, 0, 0]).buffer));
  const lengths = Int32Array.from([...all, []], (bytes) => bytes.length || never);
  return {
    count: words.length,
    lengths,
    heads: Int32Array.from(views, (view, word) => view.getInt32(0, true) & maskOf(lengths[word] as number)),
    tails: Int32Array.from(views, (view, word) => view.getInt32(Math.max(0, (all[word]?.length ?? 0) - 4), true)),
    views,
    table: tableOf(views, lengths),
  };
}

/** Says whether one word stands at a place, that of its opening quote. */
export function isWordAt(words: ByteWords, view: DataView, at: number, word: number): boolean {
  const { lengths, heads, tails } = words;
  const length = lengths[word] as number;
  if (at + length >= view.byteLength) return false;
  if ((view.getInt32(at, true) & maskOf(length)) !== heads[word]) return false;
  if (length < 4) return true;
  return view.getInt32(at + length - 4, true) === tails[word] && (length <= 8 || isBetween(words, view, at, word));
}

/** The same for a word of more than eight bytes whose first and last four are known to be there. */
export function isBetween({ views, lengths }: ByteWords, view: DataView, at: number, word: number): boolean {
  const own = views[word] as DataView;
  const last = (lengths[word] as number) - 4;
  for (let place = 4; place < last; place += 4) {
    if (view.getInt32(at + place, true) !== own.getInt32(place, true)) return false;
  }
  return true;
}

/** Finds which word stands at a place, that of its opening quote; -1 for none of the list. */
export function findWord(words: ByteWords, view: DataView, at: number): number {
  const { table } = words;
  const mask = table.length - 1;
  for (let spot = hashOf(view, at + 1) & mask; ; spot = (spot + 1) & mask) {
    const word = table[spot] as number;
    if (word === -1 || isWordAt(words, view, at, word)) return word;
  }
}

function maskOf(length: number): number {
  return length < 4 ? 0xffffff : -1;
}

// Words by what their bytes come to. A list with much room: words at one place are looked at one after the other.
function tableOf(views: readonly DataView[], lengths: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(views.length * 16 + 4));
  const table = new Int32Array(size).fill(-1);
  views.forEach((view, word) => {
    if (lengths[word] === never) return;
    let spot = hashOf(view, 1) & (size - 1);
    while (table[spot] !== -1) spot = (spot + 1) & (size - 1);
    table[spot] = word;
  });
  return table;
}

// A number of the bytes up to a quote, four at a time; the last of them are cut off there.
function hashOf(view: DataView, start: number): number {
  const quotes = 0x22222222;
  const mixer = 0x9e3779b1;
  const last = view.byteLength - 4;
  let hash = 0;
  for (let at = start; at <= last; at += 4) {
    const four = view.getInt32(at, true);
    const other = four ^ quotes;
    // The lowest bit that is set stands in the first byte that is a quote.
    const found = (other - 0x01010101) & ~other & 0x80808080;
    if (found !== 0) {
      const rest = Math.imul(hash ^ (four & (((found & -found) >>> 7) - 1)), mixer);
      return (rest ^ (rest >>> 15)) >>> 1;
    }
    hash = Math.imul(hash ^ four, mixer);
    hash ^= hash >>> 15;
  }
  return 0;
}
