import type { Issue } from "../../core/issue.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { LevelId } from "../../framework/scale.js";
import type { Test } from "../../framework/selector.js";
import type { LintContext } from "./lint-context.js";

// What scoring says where nothing that is asked has levels.
const noLevels = "Its levels: none.";

/**
 * Gives the hint for what scoring refuses where something else was likely meant: the number of a node or a special answer in
 * place of a level, the dimensions of an item in place of nodes. Scoring itself carries no more words than it must.
 *
 * @returns The hint, or undefined where it was likely a slip in a name.
 */
export function meantOtherwise(context: LintContext, issue: Issue): string | undefined {
  if (issue.code === "selector-empty") return meantDimensions(context, issue);
  if (issue.code !== "unknown-level") return undefined;
  const rule = context.rules.find(({ path }) => `${path}/reaching` === issue.path)?.rule;
  if (rule?.reaching !== undefined) return meantByReaching(context, rule.reaching);
  const asked = context.conditions.find(({ path }) => path === issue.path || `${path}/count` === issue.path);
  const hint =
    asked && meantByTest(context, "count" in asked.condition ? asked.condition.count : (asked.condition as Test));
  return hint === undefined || issue.hint === noLevels ? hint : `${issue.hint} ${hint}`;
}

// Where items have dimensions, somebody may want to count those of one item.
function meantDimensions({ framework }: LintContext, { path, hint = "" }: Issue): string | undefined {
  if (framework.scoring.dimensions === undefined || !path.endsWith("/count")) return undefined;
  return `${hint} The dimensions of an item are not counted: ask one by its name, or make the ratings parts.`;
}

// A level that is known elsewhere, or a number: the inputs have a number only.
function meantByReaching({ framework }: LintContext, reaching: LevelId): string | undefined {
  const known = framework.scales.some((scale) => levelsOf(scale).some(({ id }) => id === reaching));
  if (typeof reaching !== "number" && !known) return undefined;
  return "Name a level or band that the inputs stand on; where they have only a number, give their rule bands.";
}

function meantByTest({ framework }: LintContext, test: Test): string | undefined {
  const [key = "", wanted] =
    Object.entries(test).find(([one]) => one === "is" || one === "from" || one === "below") ?? [];
  if (typeof wanted === "number") {
    const range = key === "is" ? `from: ${wanted}, upTo: ${wanted}` : `${key}: ${wanted}`;
    return `To ask for the number of a node, write value: { ${range} }.`;
  }
  const answer = framework.special?.find(({ id }) => id === wanted);
  return answer && `"${answer.id}" is a special answer: write answer: ${answer.id}.`;
}
