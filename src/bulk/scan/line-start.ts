/** How a line began, up to its first value that differs from line to line: where the next one begins so too, it says the same. */
export interface LineStart {
  /** The bytes. */
  readonly view: DataView;
  /** How many there are; 0 where nothing is known. */
  length: number;
  /** Place of the framework's id. */
  framework: number;
  /** Place of its edition. */
  edition: number;
  /** The keys read, as bits. */
  seen: number;
  /** The one whose value comes next. */
  key: number;
}

/** A start longer than this is not kept. */
const longest = 256;

/** The start of a line before the first one. */
export function noStart(): LineStart {
  return { view: new DataView(new ArrayBuffer(longest)), length: 0, framework: -1, edition: -1, seen: 0, key: -1 };
}

/** Keeps how a line began. */
export function keepStart(
  start: LineStart,
  bytes: Uint8Array,
  from: number,
  to: number,
  said: Pick<LineStart, "framework" | "edition" | "seen" | "key">,
): void {
  start.length = to - from <= longest ? to - from : 0;
  for (let place = 0; place < start.length; place += 1) start.view.setUint8(place, bytes[from + place] as number);
  start.framework = said.framework;
  start.edition = said.edition;
  start.seen = said.seen;
  start.key = said.key;
}

/** Says whether a line begins as the one that was kept: four bytes are compared at a time, the last ones twice. */
export function startsSo({ view: own, length }: LineStart, view: DataView, at: number): boolean {
  if (length === 0 || at + length > view.byteLength) return false;
  const last = length - 4;
  for (let place = 0; place < last; place += 4) {
    if (view.getInt32(at + place, true) !== own.getInt32(place, true)) return false;
  }
  return view.getInt32(at + last, true) === own.getInt32(last, true);
}
