export type { NodeCounts } from "../framework/count-nodes.js";
export type { ShippedEditions } from "../generated/catalogue.js";
export type { EditionChoice } from "./choose-edition.js";
export { crosswalks } from "./crosswalks.js";
export { frameworks } from "./frameworks.js";
export { loadCrosswalk } from "./load-crosswalk.js";
export { loadFramework, type NamedEdition } from "./load-framework.js";
export type { ShippedCrosswalk } from "./shipped-crosswalk.js";
export type { ShippedEdition, ShippedFramework, ShippedLabels } from "./shipped-framework.js";
