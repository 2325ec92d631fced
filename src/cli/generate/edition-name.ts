import type { Day } from "../../core/day.js";

/** Gives the name under which a module exports an edition: `edition20260101`. */
export function editionName(edition: Day): string {
  return `edition${edition.replaceAll("-", "")}`;
}
