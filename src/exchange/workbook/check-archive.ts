/** The most that the parts of a workbook may come to when they are unpacked. */
export const unpackedLimit = 100_000_000;

const endSign = 0x06054b50;
const entrySign = 0x02014b50;

/**
 * Looks into an xlsx file without unpacking it, and says why it must not be unpacked; null when it may. A small file can
 * unpack to gigabytes. What each part declares is believed, because a reader stops at that size; what declares nothing is not.
 */
export function checkArchive(bytes: Uint8Array): "not-xlsx" | "too-large" | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return "not-xlsx";
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySign) return "not-xlsx";
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const undeclared = size === 0 && (packed > 2 || view.getUint16(at + 8, true) % 16 >= 8);
    sum += size;
    if (sum > unpackedLimit || packed > view.byteLength || (undeclared && packed !== 2)) return "too-large";
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  return -1;
}
