/**
 * Writes plain data as an expression of TypeScript that gives the same data.
 *
 * It is JSON with two differences: a key `__proto__` would set the prototype in a literal, so it is written as a computed
 * key; and the two line separators that JSON allows inside text are escaped for old tools.
 */
export function writeLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll(/^( *)"__proto__": /gm, '$1["__proto__"]: ');
}
