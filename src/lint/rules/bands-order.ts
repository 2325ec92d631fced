import { bandMistakes } from "../document/band-mistakes.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Bands cut a line into pieces: each begins where the one before it ends. */
export const rule: LintRule = {
  id: "bands-order",
  describe: "The edges of bands rise, every band but the first has one, and what is printed fits them.",
  codes: ["bands-order"],
  check: ({ rules }) => rules.flatMap(bandMistakes),
};
