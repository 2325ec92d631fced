import type { Paint } from "./paint.js";

/** How nodes are printed. */
export interface NodeLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
}
