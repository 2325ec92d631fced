import { compare, type Exact, exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Band } from "../../framework/scoring.js";
import { bandMistakes } from "../document/band-mistakes.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { bandValuesOf } from "../reachable/band-values.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { numberText } from "../rule/words.js";

/** A band that no number gets to is a promise that cannot be kept. */
export const rule: LintRule = {
  id: "band-unreachable",
  describe: "Every band can be reached by some number.",
  codes: ["band-unreachable"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { bands = [] } = placed.rule;
  const { values, proven, closed } = bandValuesOf(context, placed);
  const [lowest] = values;
  const highest = values.at(-1);
  if (!closed || lowest === undefined || highest === undefined) return aboveAll(placed);
  const reached = values.map(({ value }) => bands.findLastIndex((band, place) => beginsBelow(band, place, value)));
  const [bottom = 0] = reached;
  const top = reached.at(-1) ?? bands.length;
  const ends = `from ${numberText(lowest.value)} to ${numberText(highest.value)}`;
  return bands.flatMap(({ id }, place) => {
    // Where only the ends are known, what lies between them may be reached.
    if (reached.includes(place) || (!proven && place > bottom && place < top)) return [];
    const message = `No number gets to "${id}": what can be reached goes ${ends}.`;
    return [warning("band-unreachable", `${placed.path}/bands/${place}`, message, "Correct its edge, or take it out.")];
  });
}

// However many cases there are, a percentage is never above 100.
function aboveAll(placed: PlacedRule): readonly Issue[] {
  const { as = "points", bands = [], verdict } = placed.rule;
  if (as === "points" || verdict !== undefined || bandMistakes(placed).length > 0) return [];
  return bands.flatMap(({ id, from = 0, above = 0 }, place) => {
    if (from <= 100 && above < 100) return [];
    const message = `No number gets to "${id}": a percentage goes up to 100.`;
    return [warning("band-unreachable", `${placed.path}/bands/${place}`, message, "Correct its edge, or take it out.")];
  });
}

function beginsBelow({ from, above }: Band, place: number, value: Exact): boolean {
  const edge = from ?? above;
  if (edge === undefined) return place === 0;
  const side = compare(value, exact(edge));
  return side > 0 || (side === 0 && above === undefined);
}
