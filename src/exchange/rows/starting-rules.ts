import type { LocalizedText } from "../../core/text.js";
import type { Area } from "../../framework/node.js";
import type { Level, Scale } from "../../framework/scale.js";
import type { Scoring } from "../../framework/scoring.js";

const words: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ["not met", "partly met", "met"],
  cs: ["nesplněno", "částečně splněno", "splněno"],
  bg: ["не е изпълнено", "частично изпълнено", "изпълнено"],
};

/** A scale of three steps to start with, in one language; in English where it has no words. */
export function scaleIn(language: string): Omit<Scale, "levels"> & { readonly levels: readonly Level[] } {
  const known = Object.hasOwn(words, language) ? language : "en";
  const title = (at: 0 | 1 | 2): LocalizedText => ({ [known]: words[known]?.[at] ?? "" });
  return {
    id: "steps",
    provenance: "proposal",
    levels: [
      { id: "not-met", value: 0, title: title(0) },
      { id: "partly-met", value: 1, title: title(1) },
      { id: "met", value: 2, title: title(2) },
    ],
    meets: "met",
  };
}

/** Sums for every kind of node that has nodes inside it. */
export function rulesFor(areas: readonly Area[]): Scoring {
  const standards = areas.flatMap((area) => area.standards ?? []);
  const criteria = standards.flatMap((standard) => standard.criteria ?? []);
  return {
    provenance: "proposal",
    unrated: "exclude",
    ...(criteria.some((one) => one.parts !== undefined) && { criterion: { combine: "sum" } }),
    ...(standards.some((one) => one.criteria !== undefined) && { standard: { combine: "sum" } }),
    ...(areas.some((one) => one.standards !== undefined) && { area: { combine: "sum" } }),
    overall: { combine: "sum" },
  };
}
