import { isRecord } from "../core/check-fields.js";
import type { Id } from "../core/id.js";
import { remember } from "../core/remember.js";
import type { FactCondition, FactValue } from "./fact.js";
import type { Framework } from "./framework.js";

/** Names the kind of a fact's value as `typeof` does. */
export type FactKind = "boolean" | "number" | "string";

/** What conditions make of a fact. */
export interface FactUse {
  /** What its value must be; null where nothing in the document says. */
  readonly kind: FactKind | null;
  /** The texts that are asked for or assumed, each once. */
  readonly words: readonly string[];
}

/**
 * Says what each declared fact must be, once for each framework object. A value of another kind passes no condition, so a
 * limit that asks for it would silently never hold.
 *
 * The kind follows from what is assumed while the fact is not known; else from what is first asked of it, by nodes before rules.
 */
export const factUses: (framework: Framework) => ReadonlyMap<Id, FactUse> = /* @__PURE__ */ remember((framework) => {
  const asked: FactCondition[] = [];
  collect(framework.areas, asked);
  collect(framework.scoring, asked);
  return new Map(
    (framework.facts ?? []).map(({ id, unknown }): [Id, FactUse] => {
      const own = asked.filter(({ fact }) => fact === id);
      const assumed = unknown === "withhold" ? [] : [unknown];
      const values = [...assumed, ...own.flatMap(({ is }) => (is === undefined ? [] : [is]))];
      const kind =
        assumed[0] === undefined ? (own.map(kindAsked).find((one) => one !== null) ?? null) : kindOfFact(assumed[0]);
      return [id, { kind, words: [...new Set(values.filter((value) => typeof value === "string"))] }];
    }),
  );
});

/** Says what kind of value a condition asks for; null where it asks for none. */
export function kindAsked({ is, from, above, below, upTo }: FactCondition): FactKind | null {
  if (is !== undefined) return kindOfFact(is);
  return [from, above, below, upTo].some((edge) => edge !== undefined) ? "number" : null;
}

function kindOfFact(value: FactValue): FactKind {
  return typeof value as FactKind;
}

// Conditions stand in many places; whatever names a fact by a text is one.
function collect(value: unknown, found: FactCondition[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (isRecord(value)) {
    if (typeof value.fact === "string") found.push(value as unknown as FactCondition);
    for (const one of Object.values(value)) if (typeof one === "object") collect(one, found);
  }
}
