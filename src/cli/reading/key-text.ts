import { isScalar } from "yaml";

/** Gives the text that a key of a map becomes; `undefined` for a list, a map, an alias or an empty key. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null || key.value === undefined) return undefined;
  return String(key.value);
}
