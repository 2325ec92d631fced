import { dateMutators } from "./date-mutators.js";
import { frameMutators } from "./frame-mutators.js";
import type { Mutator } from "./mutator.js";
import { nodeMutators } from "./node-mutators.js";
import { scoringMutators } from "./scoring-mutators.js";
import { textMutators } from "./text-mutators.js";

/** All ways to break a framework, by name. */
export const mutators: Readonly<Record<string, Mutator>> = {
  ...nodeMutators,
  ...textMutators,
  ...dateMutators,
  ...scoringMutators,
  ...frameMutators,
};
