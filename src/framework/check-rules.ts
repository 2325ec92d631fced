import { type Check, isRecord, kindOf, listOf, oneOf, report } from "../core/check-fields.js";
import { isPlainValue, isText } from "../core/check-values.js";
import { ruleWords } from "./rule-words.js";

/**
 * Makes the check of an object of which only some keys matter: those that must be there, and those that are looked at.
 * What else it holds is for the schema.
 */
export function having(required: readonly string[], known: Readonly<Record<string, Check>>): Check {
  return (value, trail) => {
    if (!isRecord(value))
      return report(trail, "wrong-type", `This must be an object with keys, but is ${kindOf(value)}.`);
    for (const key of required) {
      if (value[key] === undefined) report(trail, "missing-key", `The key "${key}" is missing.`, "Add it.");
    }
    for (const [key, check] of Object.entries(known)) {
      if (value[key] !== undefined) check(value[key], { keys: [...trail.keys, key], issues: trail.issues });
    }
  };
}

/** Checks that a value is a number that can be computed with. */
export const isNumber: Check = (value, trail) => {
  if (typeof value !== "number" || !Number.isFinite(value))
    report(trail, "wrong-type", `This must be a number, but is ${kindOf(value)}.`);
};

/** Checks that a value is a number above 0: one that is divided by. */
export const isAboveZero: Check = (value, trail) => {
  if (typeof value === "number" && value <= 0) report(trail, "out-of-range", `This must be above 0, but is ${value}.`);
  else isNumber(value, trail);
};

const isWhole: Check = (value, trail) => {
  if (!Number.isSafeInteger(value))
    report(trail, "wrong-type", `This must be a whole number, but is ${kindOf(value)}.`);
};

const texts = listOf(isText);
const textOrTexts: Check = (value, trail) => (Array.isArray(value) ? texts : isText)(value, trail);
const levels = listOf(isPlainValue);
const levelOrLevels: Check = (value, trail) => (Array.isArray(value) ? levels : isPlainValue)(value, trail);

const edges = { from: isPlainValue, above: isPlainValue, below: isPlainValue, upTo: isPlainValue };
const range = having([], { from: isNumber, above: isNumber, below: isNumber, upTo: isNumber });
const test = { ...edges, is: levelOrLevels, answer: isText, value: range };
const selector = {
  kind: oneOf(ruleWords.kind),
  depth: isNumber,
  tagged: textOrTexts,
  ids: texts,
  except: ((value, trail) => isSelector(value, trail)) satisfies Check,
};

/** Checks a selector. */
export const isSelector: Check = having([], selector);

const inner: Check = (value, trail) => isCondition(value, trail);

/** Checks a condition, of whatever kind. */
export const isCondition: Check = having([], {
  all: listOf(inner),
  any: listOf(inner),
  not: inner,
  count: having([], { ...selector, ...test }),
  atLeast: isNumber,
  atMost: isNumber,
  fact: isText,
  ...test,
});

const when = { id: isText, for: isSelector, when: isCondition };

/** The checks of the keys of a rule. */
export const ruleKeys: Readonly<Record<string, Check>> = {
  combine: oneOf(ruleWords.combine),
  of: isSelector,
  take: oneOf(ruleWords.take),
  start: isNumber,
  reaching: isPlainValue,
  ties: oneOf(ruleWords.ties),
  unrated: oneOf(ruleWords.unrated),
  minimumCoverage: isNumber,
  as: oneOf(ruleWords.as),
  round: having(["to", "mode"], { to: isAboveZero, mode: oneOf(ruleWords.mode) }),
  scale: isText,
  bands: listOf(having(["id"], { id: isText, value: isNumber, from: isNumber, above: isNumber })),
  verdict: listOf(having(["band", "when"], { ...when, band: isPlainValue })),
  otherwise: isPlainValue,
  steps: listOf(having(["id", "when", "step"], { ...when, step: isWhole })),
  limits: listOf(having(["id", "when", "atMost"], { ...when, atMost: isPlainValue })),
  override: oneOf(ruleWords.override),
};
