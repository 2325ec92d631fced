import { knownOptions, seenLater } from "../core/known-options.js";
import type { Framework } from "../framework/framework.js";
import { loaders, type ShippedEditions } from "../generated/catalogue.js";
import { chooseEdition, chooseFramework, type EditionChoice } from "./choose-edition.js";
import { frameworks } from "./frameworks.js";

/** One edition asked for by its name. */
export interface NamedEdition<E extends string> {
  /** Name of the edition, the day from which its text counts. */
  readonly edition: E;
}

/**
 * Loads a shipped framework; a program reads only the editions that it asks for.
 *
 * Asked for with an id and an edition that the compiler can read, the result knows its item ids and levels, as it does
 * when it is imported directly. Without options the newest edition is taken: a later release may bring a newer one, so
 * name the edition or a day where a result must stay what it is.
 *
 * @param id - Id of the framework.
 * @param options - The edition, or a day on which it is in force.
 * @throws A `QualityError` with code `unknown-framework` or `unknown-edition`, naming what there is.
 *
 * @example
 * const framework = await loadFramework("czech-social-services", { on: "2025-06-30" });
 * framework.edition; // "2025-03-01"
 */
export function loadFramework<F extends keyof ShippedEditions, E extends keyof ShippedEditions[F] & string>(
  id: F,
  options: NamedEdition<E>,
): Promise<ShippedEditions[F][E]>;
/**
 * Loads a shipped framework by an id that is only known when the program runs.
 *
 * @param id - Id of the framework.
 * @param options - The edition, or a day on which it is in force; the newest edition if absent.
 * @throws A `QualityError` with code `unknown-framework` or `unknown-edition`, naming what there is.
 */
export function loadFramework(id: string, options?: EditionChoice): Promise<Framework>;
export async function loadFramework(id: string, options: EditionChoice = {}): Promise<Framework> {
  const framework = chooseFramework(frameworks, id);
  const choice = knownOptions("loadFramework", options, { edition: seenLater, on: seenLater });
  const { edition } = chooseEdition(framework, choice);
  const table: Readonly<Record<string, Readonly<Record<string, () => Promise<Framework>>>>> = loaders;
  // The list and the table are written together, so an edition of the one is in the other.
  const load = table[framework.id]?.[edition] as () => Promise<Framework>;
  return load();
}
