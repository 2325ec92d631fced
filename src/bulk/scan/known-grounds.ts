import { type Ground, groundOf } from "./ground.js";
import type { ScanForm } from "./scan-form.js";

/** The grounds met so far. */
export interface KnownGrounds {
  /** That of facts by their bytes; null where they are for the ordinary path. */
  readonly find: (place: number, bytes: Uint8Array, start: number, end: number) => Ground | null;
}

/** How many ways to write facts are kept. Units are of a few kinds, and a program writes each in one way. */
const most = 256;

const decoder = new TextDecoder();

/** Keeps what follows from the facts of units: they come again and again, and are read as anyone would only once. */
export function knownGrounds(forms: readonly ScanForm[]): KnownGrounds {
  const byFacts = new Map(forms.map(({ blank }) => [nameOf(blank), blank]));
  const byBytes = new Map<number, Written[]>();
  let room = most;

  const lay = (place: number, bytes: Uint8Array): Ground | null => {
    const facts = parsed(decoder.decode(bytes));
    const { program, layout } = forms[place] as ScanForm;
    const ground = facts === undefined ? null : groundOf(program, layout, place, facts);
    if (ground === null) return null;
    // Facts may be written in several ways and come to the same.
    const same = byFacts.get(nameOf(ground)) ?? ground;
    byFacts.set(nameOf(same), same);
    return same;
  };
  const find = (place: number, bytes: Uint8Array, start: number, end: number): Ground | null => {
    const sum = sumOf(bytes, start, end);
    const alike = byBytes.get(sum) ?? [];
    const found = alike.find((one) => one.place === place && isSame(one.bytes, bytes, start, end));
    if (found !== undefined) return found.ground;
    if (room === 0) return null;
    room -= 1;
    const own = bytes.slice(start, end);
    const fresh = { place, bytes: own, ground: lay(place, own) };
    byBytes.set(sum, [...alike, fresh]);
    return fresh.ground;
  };
  return { find };
}

interface Written {
  readonly place: number;
  readonly bytes: Uint8Array;
  readonly ground: Ground | null;
}

function nameOf({ place, facts }: Ground): string {
  return JSON.stringify([place, ...facts]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let place = 0; place < known.length; place += 1) if (known[place] !== bytes[start + place]) return false;
  return true;
}

function sumOf(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + (bytes[at] as number)) | 0;
  return sum;
}
