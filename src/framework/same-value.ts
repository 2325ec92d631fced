/**
 * Says whether two values of a document are the same, whatever the order of their keys.
 *
 * @example
 * sameValue({ en: "Door", cs: "Dveře" }, { cs: "Dveře", en: "Door" }); // true
 * sameValue(["a", "b"], ["b", "a"]); // false
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  return keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]));
}
