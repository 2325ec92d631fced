import type { Condition, LevelId, Test, ValueRange } from "quality-frameworks";
import type { Outcome } from "./outcome.js";
import { type PlaceList, placeOf } from "./place-list.js";
import { decimal, order, type Rational } from "./rational.js";
import type { Run } from "./run.js";
import { factHolds } from "./sheet.js";
import { belowOf, isChosen, type OracleNode } from "./tree.js";

/** Who asks: a node, with its own result as far as it is known. */
export interface Asker {
  readonly run: Run;
  readonly node: OracleNode;
  readonly self: Outcome;
}

/** Whether a condition holds; null where a gap or an unknown fact withholds the node. Every part is asked. */
export function holds(asker: Asker, condition: Condition): boolean | null {
  if ("all" in condition)
    return joined(
      condition.all.map((one) => holds(asker, one)),
      (truths) => truths.every(Boolean),
    );
  if ("any" in condition)
    return joined(
      condition.any.map((one) => holds(asker, one)),
      (truths) => truths.some(Boolean),
    );
  if ("not" in condition) return joined([holds(asker, condition.not)], ([truth]) => !truth);
  if ("fact" in condition) return factHolds(condition, asker.run.sheet.facts);
  if ("count" in condition) {
    const { count, atLeast = 0, atMost = Infinity } = condition;
    const asked = belowOf(asker.node).filter((node) => isChosen(count, node) && isUnderstood(count, node.list));
    return joined(
      asked.map((node) => ask(asker, node, count)),
      (truths) => {
        const passing = truths.filter(Boolean).length;
        return passing >= atLeast && passing <= atMost;
      },
    );
  }
  if ("node" in condition) {
    const node = belowOf(asker.node).find((one) => one.id === condition.node) as OracleNode;
    return ask(asker, node, condition);
  }
  const { found, value, answer } = asker.self;
  if ("answer" in condition) return answer === condition.answer;
  return passes(condition, asker.node.list, found, value) ?? false;
}

function joined(truths: readonly (boolean | null)[], join: (truths: readonly boolean[]) => boolean): boolean | null {
  return truths.includes(null) ? null : join(truths as readonly boolean[]);
}

// A node that is not applicable, left out or not scored is not seen; a gap follows the word of the rule that asks.
function ask({ run, node: asking }: Asker, node: OracleNode, test: Test): boolean | null {
  const { state, place, value, answer } = run.outcomeOf(node);
  if ("answer" in test) return answer === test.answer;
  if (state === "not-applicable" || state === "left-out") return false;
  const truth = passes(test, node.list, place, value);
  if (truth !== null) return truth;
  const unrated = asking.rule?.unrated ?? run.sheet.tree.framework.scoring.unrated;
  if (state === "not-scored" || unrated === "exclude") return false;
  if (unrated === "withhold") return null;
  return passes(test, node.list, 0, "value" in test ? run.lowestOf(node).low : null);
}

/** Whether a place or a number passes; null where there is none to ask. */
function passes(test: Test, list: PlaceList | null, place: number, value: Rational | null): boolean | null {
  if ("answer" in test) return null;
  if ("value" in test) return value === null ? null : isIn(test.value, value);
  if (place < 0 || !isUnderstood(test, list)) return null;
  if ("from" in test) return place >= placeOf(list, test.from);
  if ("below" in test) return place < placeOf(list, test.below);
  return levelsIn(test).some((level) => placeOf(list, level) === place);
}

/** Nothing compares across lists: a node on a list without the level is not seen. */
function isUnderstood(test: Test, list: PlaceList | null): boolean {
  const levels = levelsIn(test);
  return levels.length === 0 || levels.some((level) => placeOf(list, level) >= 0);
}

function levelsIn(test: Test): readonly LevelId[] {
  if ("is" in test) return typeof test.is === "object" ? test.is : [test.is];
  if ("from" in test) return [test.from];
  return "below" in test ? [test.below] : [];
}

function isIn({ from, above, below, upTo }: ValueRange, value: Rational): boolean {
  const side = (edge: number) => order(value, decimal(edge));
  return (
    (from === undefined || side(from) >= 0) &&
    (above === undefined || side(above) > 0) &&
    (below === undefined || side(below) < 0) &&
    (upTo === undefined || side(upTo) <= 0)
  );
}
