import { isRecord } from "../core/check-fields.js";
import type { Framework } from "../framework/framework.js";

/** What kind of value a fact has. */
export type FactKind = "boolean" | "string" | "number";

/** Finds what conditions take a fact for, wherever in the framework they stand, and what it is where it is not known. */
export function factKinds(framework: Framework, id: string): ReadonlySet<FactKind> {
  const kinds = new Set<FactKind>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isRecord(value)) {
      if (value.fact === id) kinds.add(value.is === undefined ? "number" : (typeof value.is as FactKind));
      Object.values(value).forEach(look);
    }
  };
  look(framework);
  const unknown = framework.facts?.find((fact) => fact.id === id)?.unknown;
  if (kinds.size > 0 && unknown !== undefined && unknown !== "withhold") kinds.add(typeof unknown as FactKind);
  return kinds;
}
