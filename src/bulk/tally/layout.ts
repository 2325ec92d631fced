import type { Program } from "../../scoring/program.js";

/** Rows of slots, one for each rated node, laid behind each other. */
export interface Layout {
  /** Places of the rated nodes among all. */
  readonly indexes: Int32Array;
  /** By rated node, where its row begins. */
  readonly rows: Int32Array;
  /** Length of all rows together. */
  readonly size: number;
}

/** Lays out the slots of a framework. */
export function layoutOf({ rated }: Program): Layout {
  const rows = new Int32Array(rated.length);
  let size = 0;
  rated.forEach(({ results }, place) => {
    rows[place] = size;
    size += results.length;
  });
  return { indexes: Int32Array.from(rated, ({ index }) => index), rows, size };
}
