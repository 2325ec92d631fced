import { type Check, isRecord, kindOf, listOf, oneOf } from "../core/check-fields.js";
import { isPlainValue, isText } from "../core/check-values.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import { checkDepth } from "../core/too-deep.js";
import { having, isAboveZero, isCondition, isNumber, isSelector, ruleKeys } from "./check-rules.js";
import { ruleWords } from "./rule-words.js";

/**
 * Says what keeps a document from being walked and computed with at all: a tree without an end, lists that are none, numbers
 * that are none, words that the language does not know. Whoever lays a framework flat asks this first, for a document may
 * come from plain JavaScript, past compiler and schema. It looks only at what is computed with; the schema sees all.
 *
 * @param framework - Any value.
 */
export function misshapen(framework: unknown): readonly Issue[] {
  const parts = isRecord(framework) ? [framework.scales, framework.areas, framework.scoring] : [];
  if (parts.length === 0 || parts.every((part) => part === undefined)) return [notOne(framework)];
  const deep = checkDepth(framework);
  if (deep.length > 0) return deep;
  const issues: Issue[] = [];
  document(framework, { keys: [], issues });
  return issues;
}

/**
 * Refuses what is no framework at all, such as the promise of one that was not awaited, before it is walked through.
 *
 * @throws A {@link QualityError} with code `invalid-framework`.
 *
 * @example
 * refuseNoFramework(Promise.resolve()); // throws invalid-framework
 */
export function refuseNoFramework(value: unknown): void {
  if (isRecord(value) && Array.isArray(value.areas)) return;
  throw new QualityError("invalid-framework", "This framework is not of the shape to be worked with.", [notOne(value)]);
}

function notOne(value: unknown): Issue {
  const without = isRecord(value) ? " without them" : "";
  const message = `A framework needs scales, areas and scoring, but this is ${kindOf(value)}${without}.`;
  const hint = "Load one with loadFramework (and await it), or look at what checkFramework says of the document.";
  return { code: "not-a-framework", severity: "error", path: "", message, hint };
}

const rule = having(["combine"], ruleKeys);
const texts = having([], {});

const groups: Check = listOf((value, trail) => group(value, trail));
const group = having(["id"], { id: isText, weight: isNumber, of: isSelector, groups, rule });
const expectations = listOf(having(["for", "level"], { for: isSelector, level: isPlainValue }));
const dimensions = listOf(having(["id", "scale"], { id: isText, scale: isText, weight: isNumber }));

const scoring = having(["unrated", "overall"], {
  unrated: oneOf(ruleWords.unrated),
  overall: rule,
  area: rule,
  standard: rule,
  criterion: rule,
  exceptions: listOf(having(["combine", "for"], { ...ruleKeys, for: isSelector })),
  dimensions: listOf(having(["of"], { for: isSelector, of: dimensions })),
  groupings: listOf(having(["id", "overall"], { id: isText, of: isSelector, groups, overall: rule })),
  floors: expectations,
  targets: expectations,
});

const nodes: Check = listOf((value, trail) => isNode(value, trail));
/** Checks a node and those inside it. */
export const isNode: Check = having(["id"], {
  id: isText,
  code: isText,
  title: texts,
  statement: texts,
  weight: isNumber,
  tags: listOf(isText),
  scale: isText,
  appliesWhen: isCondition,
  inProportionWhen: isCondition,
  areas: nodes,
  standards: nodes,
  criteria: nodes,
  parts: nodes,
});

const requires = listOf(isText);
const level = having(["id"], { id: isText, value: isNumber, requires });
const as = having(["as"], { as: isPlainValue });
const effect = oneOf(ruleWords.effect);

const document = having(["id", "edition", "scales", "scoring", "areas"], {
  id: isText,
  edition: isText,
  title: texts,
  inForce: having(["from"], { from: isText, until: isText }),
  scales: listOf(
    having(["id"], {
      id: isText,
      levels: listOf((value, trail) => (typeof value === "string" ? isText : level)(value, trail)),
      range: having(["from", "to", "step"], { from: isNumber, to: isNumber, step: isAboveZero }),
    }),
  ),
  special: listOf(
    having(["id", "effect"], {
      id: isText,
      number: isNumber,
      for: isSelector,
      requires,
      effect: (value, trail) => (isRecord(value) ? as : effect)(value, trail),
    }),
  ),
  facts: listOf(having(["id", "unknown"], { id: isText, unknown: isPlainValue })),
  scoring,
  areas: nodes,
});
