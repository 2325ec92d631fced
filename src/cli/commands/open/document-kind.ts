/** The kinds of document that the command line reads. */
export type DocumentKind = "framework" | "overlay" | "assessment" | "plan" | "crosswalk" | "area" | "exceptions";

/** Keys that stand in documents of one kind only. */
const marks: readonly (readonly [key: string, kind: DocumentKind])[] = [
  ["base", "overlay"],
  ["responses", "assessment"],
  ["actions", "plan"],
  ["relations", "crosswalk"],
  ["editions", "framework"],
  ["scoring", "framework"],
  ["scales", "framework"],
  ["areas", "framework"],
  ["standards", "area"],
  ["exceptions", "exceptions"],
  // An assessment that has lost its responses still names its framework.
  ["framework", "assessment"],
];

/** Tells by its keys what a document is; null where none of them says. */
export function documentKind(value: unknown): DocumentKind | null {
  if (typeof value !== "object" || value === null) return null;
  return marks.find(([key]) => Object.hasOwn(value, key))?.[1] ?? null;
}

/** The kinds as a sentence names them. */
export const kindNames: Readonly<Record<DocumentKind, string>> = {
  framework: "a framework",
  overlay: "an overlay",
  assessment: "an assessment",
  plan: "a plan",
  crosswalk: "a crosswalk",
  area: "an area",
  exceptions: "a list of exceptions",
};
