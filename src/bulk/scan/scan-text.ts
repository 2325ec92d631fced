/**
 * Finds the end of a JSON text without escapes, in valid UTF-8.
 *
 * @param bytes - Where it stands.
 * @param start - Its first byte, behind the opening quote.
 * @returns Place of the closing quote; -1 where there is none, or where the text needs a closer look.
 *
 * @example
 * scanText(new TextEncoder().encode('Brno"'), 0); // 4
 * scanText(new TextEncoder().encode('a\\n"'), 0); // -1
 */
export function scanText(bytes: Uint8Array, start: number): number {
  const quote = 34;
  const backslash = 92;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte === quote) return at;
    if (byte < 32 || byte === backslash) return -1;
    if (byte < 128) at += 1;
    else {
      const length = lengthOf(bytes, at, byte);
      if (length === 0) return -1;
      at += length;
    }
  }
  return -1;
}

// Bytes of one character beyond ASCII; 0 where they are no UTF-8: too short, too long a form, a surrogate, beyond the last.
function lengthOf(bytes: Uint8Array, at: number, first: number): number {
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isNext(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isNext(bytes[at + 2] ?? 0) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isNext(bytes[at + 2] ?? 0) && isNext(bytes[at + 3] ?? 0) ? 4 : 0;
  }
  return 0;
}

function isNext(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** Says whether a byte is a sign by itself that is seen: no blank, no quote, no part of a longer character. */
export function isPlainSign(byte: number): boolean {
  return byte > 32 && byte < 127 && byte !== 34;
}
