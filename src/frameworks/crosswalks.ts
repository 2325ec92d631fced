import { crosswalkCatalogue } from "../generated/catalogue.js";
import type { ShippedCrosswalk } from "./shipped-crosswalk.js";

/**
 * Every crosswalk that ships, between editions and between frameworks, with its sides and how many relations of each kind it
 * holds.
 *
 * @example
 * const european = crosswalks.filter(({ to }) => to.framework === "veqf");
 * european.map(({ from }) => from.framework); // ["czech-social-services", "iss-bulgaria", "la-strada-international"]
 * european[0]?.relations; // { equal: 0, subset: 1, superset: 4, intersects: 18, none: 6 }
 */
export const crosswalks: readonly ShippedCrosswalk[] = crosswalkCatalogue;
