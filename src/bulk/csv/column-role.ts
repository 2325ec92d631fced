import type { Blank } from "../../assessment/form.js";
import type { Program } from "../../scoring/program.js";
import { type FactKind, factKinds } from "../fact-kinds.js";

/** Columns that say something of an assessment as a whole, by their names in a document. */
export const aboutColumns = [
  "framework",
  "edition",
  "id",
  "on",
  "perspective",
  "comment",
  "unit.id",
  "unit.title",
  "unit.serviceType",
  "unit.region",
] as const;

/** What may be said of a response beside its rating. */
export const details = ["reason", "comment", "due", "role"] as const;

/** What a cell says of an assessment of one framework. */
export type Role =
  | {
      /** Something of the whole. */
      readonly kind: "about";
      /** Its keys in the document. */
      readonly keys: readonly string[];
    }
  | {
      /** A fact. */
      readonly kind: "fact";
      /** Its id. */
      readonly id: string;
      /** What it may be; empty where no rule asks for it. */
      readonly kinds: ReadonlySet<FactKind>;
    }
  | {
      /** What was chosen. */
      readonly kind: "rating";
      /** The item. */
      readonly item: string;
      /** Its dimension; null for the item itself. */
      readonly dimension: string | null;
      /** What it may be rated with; null where that goes by dimensions. */
      readonly blank: Blank | null;
    }
  | {
      /** Something beside the rating. */
      readonly kind: "detail";
      /** The item. */
      readonly item: string;
      /** What it is. */
      readonly key: (typeof details)[number];
    };

/**
 * Makes a finder of roles by name: `unit.region`, `fact_beds`, `s1.a`, `s2.plan` (item and dimension), `reason_s1.a`.
 *
 * @returns For a name its role; null where the framework has nothing of that name.
 */
export function roleFinder(program: Program): (name: string) => Role | null {
  const known = new Map<string, Role | null>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const role = aboutRole(name) ?? ratingRole(program, name) ?? factRole(program, name) ?? detailRole(program, name);
    // Names come from the file: there is no end to wrong ones.
    if (known.size < 100_000) known.set(name, role);
    return role;
  };
}

/** The role of a column that says something of the whole; null for any other. */
export function aboutRole(name: string): Role | null {
  return (aboutColumns as readonly string[]).includes(name) ? { kind: "about", keys: name.split(".") } : null;
}

function ratingRole({ form }: Program, name: string): Role | null {
  const entry = form.byId.get(name);
  if (entry !== undefined) return { kind: "rating", item: name, dimension: null, blank: entry.blank };
  const dot = name.lastIndexOf(".");
  const [item, dimension] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
  const blank = form.byId.get(item)?.dimensions?.get(dimension);
  return blank === undefined ? null : { kind: "rating", item, dimension, blank };
}

function factRole({ framework }: Program, name: string): Role | null {
  const id = name.slice("fact_".length);
  const isKnown = name.startsWith("fact_") && framework.facts?.some((fact) => fact.id === id) === true;
  return isKnown ? { kind: "fact", id, kinds: factKinds(framework, id) } : null;
}

function detailRole({ form }: Program, name: string): Role | null {
  const key = details.find((one) => name.startsWith(`${one}_`));
  const item = name.slice((key?.length ?? 0) + 1);
  return key !== undefined && form.byId.has(item) ? { kind: "detail", item, key } : null;
}
