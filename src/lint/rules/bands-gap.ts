import { compare, type Exact, exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Band } from "../../framework/scoring.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { bandValuesOf } from "../reachable/band-values.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames, listWords, numberText } from "../rule/words.js";

/** A printed table in whole numbers says nothing about what lies between them, until a rounding does. */
export const rule: LintRule = {
  id: "bands-gap",
  describe: "No number that can be reached lies between the printed end of a band and the next edge.",
  codes: ["bands-gap"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { bands = [] } = placed.rule;
  const gaps = bands.flatMap((band, place) => {
    if (band.to === undefined) return [];
    const next = bands[place + 1];
    const inside = bandValuesOf(context, placed).values.filter(
      ({ value }) => isAbove(value, band) && isBelow(value, next),
    );
    return inside.length === 0 ? [] : [{ after: `after "${band.id}" (to ${band.to})`, inside }];
  });
  if (gaps.length === 0) return [];
  const inside = gaps.flatMap((gap) => gap.inside);
  const numbers = listWords(inside.map(({ value }) => numberText(value)));
  const where = listWords(gaps.map(({ after }) => after));
  const nodes = listNames([...new Set(inside.map(({ id }) => id))]);
  const message = `${numbers} can be reached (by ${nodes}), and the printed bands leave a gap there: ${where}.`;
  const hint = "The lower band takes what falls between. Where the source rounds, add round: { to: 1, mode: half-up }.";
  return [warning("bands-gap", `${placed.path}/bands`, message, hint)];
}

function isAbove(value: Exact, { to }: Band): boolean {
  return to !== undefined && compare(value, exact(to)) > 0;
}

function isBelow(value: Exact, next: Band | undefined): boolean {
  const edge = next?.from ?? next?.above;
  if (next === undefined || edge === undefined) return next === undefined;
  const side = compare(value, exact(edge));
  return side < 0 || (side === 0 && next.above !== undefined);
}
