import { compare, type Exact, exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import type { Band } from "../../framework/scoring.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { bandValuesOf } from "../reachable/band-values.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { warning } from "../rule/say.js";
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
  if (!bands.some(({ to }) => to !== undefined)) return [];
  const { values } = bandValuesOf(context, placed);
  return bands.flatMap((band, place) => {
    const next = bands[place + 1];
    const between = values.filter(({ value }) => isAbove(value, band) && isBelow(value, next));
    if (between.length === 0) return [];
    const numbers = listWords(between.map(({ value }) => numberText(value)));
    const where = next === undefined ? `above the end of "${band.id}"` : `between "${band.id}" and "${next.id}"`;
    const nodes = listNames([...new Set(between.map(({ id }) => id))]);
    const message = `${numbers} can be reached (by ${nodes}) and ${between.length === 1 ? "lies" : "lie"} ${where}.`;
    const hint = `Now the lower band takes them. Where the source rounds first, add round: { to: 1, mode: half-up }.`;
    return [warning("bands-gap", `${placed.path}/bands/${place}/to`, message, hint)];
  });
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
