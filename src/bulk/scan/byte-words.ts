/** A fixed list of words that can be found in bytes, where each stands in quotes as JSON writes it. */
export interface ByteWords {
  /** Length of each word in bytes, the closing quote and what follows it included. */
  readonly lengths: Int32Array;
  /**
   * Says whether one word stands at a place, right behind its opening quote. Four bytes are compared at a time, up to three
   * behind the word are read and not looked at.
   */
  readonly isAt: (view: DataView, at: number, word: number) => boolean;
  /** Finds which word stands at a place, right behind its opening quote; -1 for none of the list. */
  readonly find: (view: DataView, at: number) => number;
}

// What needs an escape in JSON, or more than one byte, is not looked for: it can be written in more than one way.
const plain = /^[ !#-[\]-~]+$/;

/**
 * Makes a list of words ready to be found in bytes. Words that JSON can write in more than one way are never found.
 *
 * @param words - The words; of two equal ones the first is found.
 * @param then - What stands behind the closing quote: nothing, or the colon of a key.
 *
 * @example
 * const viewOf = (text: string) => new DataView(new TextEncoder().encode(text).buffer);
 * const words = byteWords(["door", "sign"]);
 * words.find(viewOf('sign":1 '), 0); // 1
 * words.find(viewOf('step":1 '), 0); // -1
 */
export function byteWords(words: readonly string[], then: "" | ":" = ""): ByteWords {
  const all = words.map((word) => new TextEncoder().encode(plain.test(word) ? `${word}"${then}` : ""));
  const width = Math.max(1, ...all.map((bytes) => Math.ceil(bytes.length / 4)));
  const fours = new Int32Array(width * words.length);
  const masks = new Int32Array(width * words.length);
  const lengths = Int32Array.from(all, (bytes) => bytes.length);
  const mask = 2 ** Math.ceil(Math.log2(words.length * 4 + 4)) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  all.forEach((bytes, word) => {
    if (bytes.length === 0) return;
    bytes.forEach((byte, place) => {
      const at = word * width + (place >> 2);
      fours[at] = (fours[at] as number) | (byte << ((place & 3) * 8));
      masks[at] = (masks[at] as number) | (0xff << ((place & 3) * 8));
    });
    let spot = hashOf(new DataView(bytes.buffer), 0) & mask;
    while (table[spot] !== -1) spot = (spot + 1) & mask;
    table[spot] = word;
  });
  const isAt = (view: DataView, at: number, word: number): boolean => {
    const length = lengths[word] as number;
    if (length === 0 || at + length + 3 > view.byteLength) return false;
    const start = word * width;
    for (let four = 0; four * 4 < length; four += 1) {
      const found = view.getInt32(at + four * 4, true) & (masks[start + four] as number);
      if (found !== fours[start + four]) return false;
    }
    return true;
  };
  const find = (view: DataView, at: number): number => {
    const hash = hashOf(view, at);
    if (hash < 0) return -1;
    for (let spot = hash & mask; ; spot = (spot + 1) & mask) {
      const word = table[spot] as number;
      if (word === -1 || isAt(view, at, word)) return word;
    }
  };
  return { lengths, isAt, find };
}

// Up to the closing quote; -1 where something comes first that no word has.
function hashOf(view: DataView, at: number): number {
  const quote = 34;
  let hash = 0;
  for (let place = at; place < view.byteLength; place += 1) {
    const byte = view.getUint8(place);
    if (byte === quote) return hash & 0x7fffffff;
    if (byte < 32 || byte > 126) return -1;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  return -1;
}
