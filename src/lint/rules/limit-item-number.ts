import { warning } from "../../core/make-issue.js";
import type { LintRule } from "../rule/lint-rule.js";

/** What was rated stands on a level: a cap on it names that level, and its number follows. */
export const rule: LintRule = {
  id: "limit-item-number",
  describe: "A limit on what is rated names a level, not a number.",
  codes: ["limit-item-number"],
  check: ({ rules }) =>
    rules
      .filter((placed) => placed.rule.combine === "judged")
      .flatMap(({ rule: { limits = [] }, path }) =>
        limits.flatMap(({ id, atMost }, place) => {
          if (typeof atMost !== "number") return [];
          const message = `The limit "${id}" caps a rating by the number ${atMost}.`;
          return [warning("limit-item-number", `${path}/limits/${place}/atMost`, message, "Name the level by its id.")];
        }),
      ),
};
