import { firstChoice } from "../../assessment/form.js";
import type { Exact } from "../../core/exact.js";
import type { Asked, CompiledCondition, CompiledRule, CompiledTest } from "../../scoring/compiled-rule.js";
import type { ProgramNode, RatedNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { allOf, anyOf, notOf } from "./condition.js";
import { exactly, type Sign } from "./exactly.js";
import type { Condition } from "./fragment.js";
import { type NodeSql, stateAt } from "./node-sql.js";
import type { Numbers } from "./numbers.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import { among, compares, either, firstOf, isGiven, isNull, known, lookUp, never, plus, type Whole } from "./whole.js";

/**
 * Says whether a condition holds: 1, 0, or NULL where a gap or a fact that is not known withholds the answer. Answers are
 * added up, so that one NULL makes the whole NULL, wherever it stands.
 */
export function conditionSql(run: SqlRun, node: ProgramNode, condition: CompiledCondition, self: NodeSql): Whole {
  return define(run.sheet, truthOf(run, node, condition, self));
}

function truthOf(run: SqlRun, node: ProgramNode, condition: CompiledCondition, self: NodeSql): Whole {
  switch (condition.kind) {
    case "all":
    case "any": {
      const sum = plus([known(0), ...condition.of.map((one) => conditionSql(run, node, one, self))]);
      const needed = known(condition.kind === "all" ? condition.of.length : 1);
      return answer(compares(sum, ">=", needed), isNull(sum));
    }
    case "not": {
      const truth = conditionSql(run, node, condition.of, self);
      return answer(compares(truth, "=", known(0)), isNull(truth));
    }
    case "count": {
      const { asked, atLeast, atMost } = condition;
      const sum = define(run.sheet, plus([known(0), ...asked.map((one) => askSql(run, node, one, self))]));
      const most = Number.isFinite(atMost) ? compares(sum, "<=", known(Math.floor(atMost))) : true;
      return answer(allOf([compares(sum, ">=", known(Math.ceil(atLeast))), most]), isNull(sum));
    }
    case "node":
      return askSql(run, node, condition.asked, self);
    case "fact": {
      const held = run.fact(condition.fact);
      if (typeof held === "boolean") return known(held ? 1 : 0);
      return firstOf(
        [
          [held, known(1)],
          [notOf(held), known(0)],
        ],
        null,
      );
    }
  }
}

function answer(holds: Condition, withheld: Condition): Whole {
  return firstOf(
    [
      [withheld, null],
      [holds, known(1)],
    ],
    known(0),
  );
}

function askSql(run: SqlRun, node: ProgramNode, { index, test }: Asked, self: NodeSql): Whole {
  const asked = index < 0 ? self : run.at(index);
  const { unrated } = node.rule as CompiledRule;
  if (test.asks === "answer") return askAnswer(run, asked, test.answer);
  if (asked.node.rule === null && asked.slot !== null)
    return define(run.sheet, ofLeaf(asked, asked.slot, test, unrated));
  const passed = index < 0 ? passes({ ...asked, rank: asked.found }, test) : passes(asked, test);
  if (index < 0) return firstOf([[isNull(passed), known(0)]], passed);
  const unseen = among(asked.state, (["not-applicable", "left-out"] as const).map(stateAt));
  const ignored = compares(asked.state, "=", known(stateAt("not-scored")));
  const gap = unrated === "exclude" ? known(0) : unrated === "withhold" ? never : lowest(run, index, asked.node, test);
  return define(
    run.sheet,
    firstOf(
      [
        [unseen, known(0)],
        [isGiven(passed), passed],
        [ignored, known(0)],
      ],
      gap,
    ),
  );
}

// What is withheld has lost its answer.
function askAnswer(run: SqlRun, { slot, node, state }: NodeSql, id: string): Whole {
  if (slot === null) return known(0);
  const table = (node.rated as RatedNode).results.map((result) => (result.answer === id ? 1n : 0n));
  const given = define(run.sheet, lookUp(slot, table));
  return node.rule === null ? given : either(compares(state, "=", known(stateAt("withheld"))), known(0), given);
}

function passes(asked: NodeSql, test: Exclude<CompiledTest, { asks: "answer" }>): Whole {
  if (test.asks === "value") return asked.value === null ? never : inRange(asked.value, test.range);
  const ranks = (asked.node.list?.ids ?? []).map((_, rank) => (test.passes(rank) ? 1n : 0n));
  return lookUp(asked.rank, [null, ...ranks], -1);
}

function inRange(value: Numbers, range: Extract<CompiledTest, { asks: "value" }>["range"]): Whole {
  const edges: readonly (readonly [Sign, Exact | null])[] = [
    [">=", range.from],
    [">", range.above],
    ["<", range.below],
    ["<=", range.upTo],
  ];
  const held = edges.map(([sign, edge]) => (edge === null ? true : exactly(value.of, value.over, sign, edge)));
  return firstOf(
    [
      [isNull(value.of), null],
      [allOf(held), known(1)],
    ],
    known(0),
  );
}

function lowest(run: SqlRun, index: number, node: ProgramNode, test: Exclude<CompiledTest, { asks: "answer" }>): Whole {
  if (test.asks === "band") return known(test.passes(0) ? 1 : 0);
  const { value } = run.filled().at(index);
  if (value === null || value.low === null) return never;
  const passed = inRange({ ...value, of: value.low }, test.range);
  return node.rule === null ? passed : either(anyOf([isNull(value.of)]), null, passed);
}

// A leaf answers by what was chosen.
function ofLeaf(
  { node }: NodeSql,
  slot: Whole,
  test: Exclude<CompiledTest, { asks: "answer" }>,
  unrated: CompiledRule["unrated"],
): Whole {
  const { results } = node.rated as RatedNode;
  const low = (results[firstChoice] as Result).low;
  const atLowest = test.asks === "band" ? test.passes(0) : low === null ? null : test.passes(low);
  const table = results.map(({ state, rank, value }): bigint | null => {
    if (state === "not-applicable" || state === "left-out") return 0n;
    const passed =
      test.asks === "band" ? (rank < 0 ? null : test.passes(rank)) : value === null ? null : test.passes(value);
    const truth = passed ?? (unrated === "exclude" ? false : unrated === "withhold" ? null : atLowest);
    return truth === null ? null : truth ? 1n : 0n;
  });
  return lookUp(slot, table);
}
