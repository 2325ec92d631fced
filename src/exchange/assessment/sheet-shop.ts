import type { Framework } from "../../framework/framework.js";
import type { Lists } from "./lists-sheet.js";

/** What the sheets of a workbook share. */
export interface SheetShop {
  /** The framework. */
  readonly framework: Framework;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
  /** Columns that nobody needs in this workbook. */
  readonly unused: ReadonlySet<string>;
  /** The lists of choices. */
  readonly lists: Lists;
}
