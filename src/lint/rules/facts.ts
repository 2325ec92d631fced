import type { Issue } from "../../core/issue.js";
import type { Fact, FactCondition } from "../../framework/fact.js";
import type { PlacedFact } from "../document/placed-conditions.js";
import type { LintRule } from "../rule/lint-rule.js";
import { error, warning } from "../rule/say.js";
import { listNames } from "../rule/words.js";

/** A condition that asks for a word where a fact is true or false never holds, and nobody would notice. */
export const rule: LintRule = {
  id: "facts",
  describe: "Conditions ask only for facts that are declared, each for a value of its own kind.",
  codes: ["unknown-fact", "fact-type"],
  check: ({ framework, facts, refusals }) => {
    const declared = framework.facts ?? [];
    const said = new Set(refusals.map(({ path }) => path));
    return facts.flatMap((placed) => ofFact(placed, declared, said, facts));
  },
};

function ofFact(
  { condition, path }: PlacedFact,
  declared: readonly Fact[],
  said: ReadonlySet<string>,
  all: readonly PlacedFact[],
): readonly Issue[] {
  const fact = declared.find(({ id }) => id === condition.fact);
  const where = `${path}/fact`;
  if (fact === undefined) {
    // In a rule, scoring has refused it already.
    if (said.has(where)) return [];
    const hint = declared.length === 0 ? "Declare it under facts." : `Declared: ${listNames(declared.map(idOf), 8)}.`;
    return [error("unknown-fact", where, `The framework declares no fact "${condition.fact}".`, hint)];
  }
  const asked = kindAsked(condition);
  const kind = kindOf(fact, all);
  if (asked === null || kind === null || asked === kind) return [];
  const message = `The fact "${fact.id}" is ${kind}, and this asks for ${asked}.`;
  return [warning("fact-type", path, message, "Ask for a value of its kind, or correct its `unknown`.")];
}

function idOf({ id }: Fact): string {
  return id;
}

// What a fact is follows from what is assumed while it is not known; else from what is first asked of it.
function kindOf({ id, unknown }: Fact, all: readonly PlacedFact[]): string | null {
  if (unknown !== "withhold") return nameOf(unknown);
  const first = all.find(({ condition }) => condition.fact === id);
  return first === undefined ? null : kindAsked(first.condition);
}

function kindAsked({ is, from, above, below, upTo }: FactCondition): string | null {
  if (is !== undefined) return nameOf(is);
  return [from, above, below, upTo].some((edge) => edge !== undefined) ? "a number" : null;
}

function nameOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? "true or false" : typeof value === "number" ? "a number" : "a text";
}
