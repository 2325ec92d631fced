import { catalogue } from "../generated/catalogue.js";
import type { ShippedFramework } from "./shipped-framework.js";

/**
 * What ships: every framework with its editions, counts and labels, and none of its text.
 *
 * @example
 * const [czech] = frameworks.filter((framework) => framework.id === "czech-social-services");
 * czech?.editions.map((edition) => edition.counts.items); // [48, 51, 51]
 */
export const frameworks: readonly ShippedFramework[] = catalogue;
