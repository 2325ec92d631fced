import { isDay } from "../core/date.js";
import type { Day } from "../core/day.js";
import { nearest } from "../core/nearest.js";
import { QualityError } from "../core/quality-error.js";
import { editionInForce } from "../framework/edition-in-force.js";
import type { ShippedEdition, ShippedFramework } from "./shipped-framework.js";

/** Which edition is wanted: one by its name, the one in force on a day, or the newest if neither is given. */
export interface EditionChoice {
  /** Name of the edition, the day from which its text counts. */
  readonly edition?: Day;
  /** A day, such as that of an assessment; the edition in force on it is taken. */
  readonly on?: Day;
}

/**
 * Finds a framework in a list by its id.
 *
 * @throws A {@link QualityError} with code `unknown-framework` that names what there is.
 *
 * @example
 * chooseFramework([{ id: "shelter", title: { en: "Shelter" }, languages: ["en"], editions: [] }], "shelter").id; // "shelter"
 */
export function chooseFramework(frameworks: readonly ShippedFramework[], id: string): ShippedFramework {
  const found = frameworks.find((framework) => framework.id === id);
  if (found !== undefined) return found;
  const ids = frameworks.map((framework) => framework.id);
  // From outside TypeScript anything may come, such as a key of a document that is not there.
  const near = typeof id === "string" ? nearest(id, ids) : [];
  const hint =
    near.length > 0 ? `Did you mean ${near.map((one) => `"${one}"`).join(" or ")}?` : `There are: ${ids.join(", ")}.`;
  throw new QualityError("unknown-framework", `No framework "${String(id)}" ships with this package. ${hint}`);
}

/**
 * Finds the edition that is wanted.
 *
 * @throws A {@link QualityError} with code `unknown-edition` that names what there is, or `wrong-usage` for a wish that
 * is none.
 *
 * @example
 * const counts = { areas: 1, standards: 0, criteria: 0, parts: 0, items: 1 };
 * const labels = { wording: [], scale: null, rules: "proposal", unverified: [] } as const;
 * const shelter = { id: "shelter", title: { en: "Shelter" }, languages: ["en"], editions: [{ edition: "2026-01-01", counts, labels }] };
 * chooseEdition(shelter, { on: "2026-05-04" }).edition; // "2026-01-01"
 */
export function chooseEdition(framework: ShippedFramework, { edition, on }: EditionChoice): ShippedEdition {
  if (edition !== undefined && on !== undefined) {
    throw new QualityError("wrong-usage", "Ask for an edition or for the one in force on a day, not for both.");
  }
  if (edition !== undefined) return editionNamed(framework, edition);
  if (on !== undefined) return editionOn(framework, on);
  return framework.editions.at(-1) as ShippedEdition;
}

function editionNamed({ id, editions }: ShippedFramework, edition: Day): ShippedEdition {
  const found = editions.find((one) => one.edition === edition);
  if (found !== undefined) return found;
  const days = editions.map((one) => one.edition);
  throw new QualityError("unknown-edition", `"${id}" has no edition "${edition}". There are: ${days.join(", ")}.`);
}

function editionOn({ id, editions }: ShippedFramework, on: Day): ShippedEdition {
  if (!isDay(on)) throw new QualityError("wrong-usage", `"${on}" is not a day; write it as 2026-05-04.`);
  const found = editionInForce(editions, on);
  if (found !== undefined) return found;
  const periods = editions.map(({ edition, inForce }) => {
    const { from, until } = inForce ?? { from: edition };
    return `${edition} (in force from ${from}${until === undefined ? "" : ` until ${until}`})`;
  });
  throw new QualityError(
    "unknown-edition",
    `No edition of "${id}" was in force on ${on}. There are: ${periods.join(", ")}.`,
  );
}
