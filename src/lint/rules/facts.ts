import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import type { Fact } from "../../framework/fact.js";
import { type FactUse, factUses, kindAsked } from "../../framework/fact-uses.js";
import type { PlacedFact } from "../document/placed-conditions.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A condition that asks for a word where a fact is true or false never holds, and nobody would notice. */
export const rule: LintRule = {
  id: "facts",
  describe: "Conditions ask only for facts that are declared, each for a value of its own kind.",
  codes: ["unknown-fact", "fact-type"],
  check: ({ framework, facts, refusals }) => {
    const declared = framework.facts ?? [];
    const said = new Set(refusals.map(({ path }) => path));
    const uses = factUses(framework);
    return facts.flatMap((placed) => ofFact(placed, declared, said, uses));
  },
};

function ofFact(
  { condition, path }: PlacedFact,
  declared: readonly Fact[],
  said: ReadonlySet<string>,
  uses: ReadonlyMap<string, FactUse>,
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
  const kind = uses.get(fact.id)?.kind ?? null;
  if (asked === null || kind === null || asked === kind) return [];
  const message = `The fact "${fact.id}" is ${names[kind]}, and this asks for ${names[asked]}.`;
  return [warning("fact-type", path, message, "Ask for a value of its kind, or correct its `unknown`.")];
}

function idOf({ id }: Fact): string {
  return id;
}

const names = { boolean: "true or false", number: "a number", string: "a text" };
