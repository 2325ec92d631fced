/**
 * Freezes a document and everything in it, so that what was compiled from it stays true.
 *
 * @returns The same object.
 *
 * @example
 * Object.isFrozen(deepFreeze({ a: { b: 1 } }).a); // true
 */
export function deepFreeze<T>(document: T): T {
  const seen = new Set<unknown>();
  const open: unknown[] = [document];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    Object.freeze(value);
    open.push(...Object.values(value));
  }
  return document;
}
