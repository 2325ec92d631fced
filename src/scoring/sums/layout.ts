import type { Slots } from "../../assessment/read-responses.js";
import type { Program } from "../program.js";

/**
 * Rows of slots, one for each rated node, laid behind each other. A place among them, a cell, says of what node which slot
 * was chosen.
 */
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

/** The cells of the rated nodes, of slots as the engine has them. */
export function cellsOf({ indexes, rows }: Layout, slots: Slots): Int32Array {
  return rows.map((row, place) => row + (slots[indexes[place] as number] as number));
}

/** The slots as the engine has them; those that are no rated node's are taken from others. */
export function slotsOf({ indexes, rows }: Layout, cells: Int32Array, others: Slots): Slots {
  const slots = others.slice();
  for (let place = 0; place < cells.length; place += 1) {
    slots[indexes[place] as number] = (cells[place] as number) - (rows[place] as number);
  }
  return slots;
}
