import type { Asked } from "../../scoring/compiled-rule.js";
import { gather } from "../../scoring/evaluate/gather.js";
import { holds } from "../../scoring/evaluate/holds.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { Result } from "../../scoring/result.js";
import { isOut, type Search } from "./search.js";
import type { State } from "./state.js";
import { emptyTally, joinTallies, type Tally, tally } from "./tally.js";
import type { Watch } from "./watch.js";

/** Says whether a watch looks at a node: as an input, in a condition, or to know whether the node applies. */
export function looksAt({ single, counters, members, canBeOut }: Watch, index: number): boolean {
  return single.has(index) || counters.some(({ asked }) => asked.has(index)) || (canBeOut && members.has(index));
}

/** Lets watches look at the result of a node, world by world. */
export function seenBy(
  search: Search,
  watches: readonly Watch[],
  index: number,
  results: readonly Result[],
  state: State,
): State {
  const tallies = state.tallies.map((seen, place) => {
    const watch = watches[place % watches.length] as Watch;
    const result = results[Math.floor(place / watches.length)] as Result;
    return looksAt(watch, index) ? joinTallies(watch, seen, look(search, watch, index, result)) : seen;
  });
  return { ...state, tallies };
}

function look({ run }: Search, watch: Watch, index: number, result: Result): Tally {
  const results: Result[] = [];
  results[index] = result;
  const here: Run = { ...run, results };
  const single = watch.single.get(index);
  return tally(watch, {
    terms: single === undefined ? emptyTally(watch).terms : gather(here, watch.node, single),
    counts: watch.counters.map(({ asked }) => {
      const one = asked.get(index);
      return one === undefined ? 0 : answer(here, watch, one, result);
    }),
    allOut: !watch.members.has(index) || isOut(result),
    someNot: watch.members.has(index) && result.state === "not-applicable",
  });
}

function answer(run: Run, { node }: Watch, asked: Asked, self: Result): number | null {
  const truth = holds(run, node, { kind: "node", asked: { ...asked, answers: null } }, self);
  return truth === null ? null : truth ? 1 : 0;
}
