import type { Combine, Rounding, Rule, Unrated } from "./scoring.js";
import type { Selector } from "./selector.js";
import type { AnswerEffect } from "./special-answer.js";

/** The words that a rule of scoring may be written in, by key; schema and engine read the same lists. */
export const ruleWords = {
  combine: [
    "sum",
    "mean",
    "geometric-mean",
    "lowest",
    "highest",
    "median",
    "most-common",
    "share",
    "count",
    "judged",
    "none",
  ] satisfies Combine[],
  take: ["value", "points", "band"] satisfies Rule["take"][],
  ties: ["lower", "higher", "middle"] satisfies Rule["ties"][],
  unrated: ["exclude", "lowest", "withhold"] satisfies Unrated[],
  as: ["points", "percent", "percent-of-range"] satisfies Rule["as"][],
  override: ["no", "within-limits", "free"] satisfies Rule["override"][],
  mode: ["half-up", "half-even", "half-down", "down", "up"] satisfies Rounding["mode"][],
  kind: ["area", "standard", "criterion", "part", "group", "item"] satisfies Selector["kind"][],
  effect: ["not-applicable", "left-out", "unrated"] satisfies AnswerEffect[],
} as const;
