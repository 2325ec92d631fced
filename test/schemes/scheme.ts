import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment, Framework, Response } from "quality-frameworks";
import { walk } from "quality-frameworks";
import { parse } from "yaml";

/** What a case expects of one node; only what is named is compared. */
export interface Expected {
  readonly limits?: readonly string[];
  readonly steps?: readonly number[];
  readonly possible?: { readonly lowest: string | number; readonly highest: string | number };
  readonly [field: string]: unknown;
}

/** One worked example of a scheme. */
export interface Case {
  readonly name: string;
  /** Responses by item; or, under a node, a list of ratings for the items inside it, in order. */
  readonly responses: Readonly<Record<string, unknown>>;
  readonly facts?: Assessment["facts"];
  readonly overrides?: Assessment["overrides"];
  /** Codes of the errors, where the case must be refused. */
  readonly issues?: readonly string[];
  readonly expect?: Readonly<Record<string, Expected>>;
}

/** A published way of scoring as a framework with invented texts, and cases with the scheme's own arithmetic. */
export interface Scheme {
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly about: string;
  readonly framework: Framework;
  readonly cases: readonly Case[];
}

/** Reads all schemes of this folder. */
export function readSchemes(): readonly Scheme[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => ({ file, ...parse(readFileSync(join(folder, file), "utf8"), { schema: "core" }) }));
}

/** Makes the assessment of a case. */
export function assessmentOf({ framework }: Scheme, { responses, facts, overrides }: Case): Assessment {
  const all: Record<string, Response> = {};
  for (const [id, given] of Object.entries(responses)) Object.assign(all, spread(framework, id, given));
  return {
    framework: framework.id,
    edition: framework.edition,
    responses: all,
    ...(facts === undefined ? {} : { facts }),
    ...(overrides === undefined ? {} : { overrides }),
  };
}

// A list or a map of ratings under a node is spread over the items inside it.
function spread(framework: Framework, id: string, given: unknown): Record<string, Response> {
  const items = [...walk(framework)].filter(
    (visit) => visit.isItem && visit.parents.some((parent) => parent.node.id === id),
  );
  const ids = items.map((visit) => visit.node.id);
  if (Array.isArray(given))
    return Object.fromEntries(given.map((rating: Response, place) => [ids[place] ?? `too-many.${place}`, rating]));
  const inside = typeof given === "object" && given !== null && Object.keys(given).some((key) => ids.includes(key));
  return inside ? { ...(given as Record<string, Response>) } : { [id]: given as Response };
}
