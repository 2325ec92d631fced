/** Stable key of a node, level, fact, source or document; see {@link isId}. */
export type Id = string;

const pattern = /^[a-z][a-z0-9.-]{0,63}$/;

/**
 * Says whether a text can be an id: a lower-case letter first, then `a-z 0-9 . -`, at most 64 characters.
 *
 * The grammar is the common part of what spreadsheets, SQL, XForms and FHIR accept, so an id never has to be rewritten.
 *
 * @example
 * isId("s1.a"); // true
 * isId("1a"); // false
 */
export function isId(text: unknown): text is Id {
  return typeof text === "string" && pattern.test(text);
}
