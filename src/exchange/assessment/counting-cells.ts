import { outlineOf } from "../../framework/outline.js";
import { cell, formula, type WorkbookCell } from "../workbook/workbook.js";
import { unratedOf } from "./formula-rule.js";
import type { ItemRow } from "./item-rows.js";
import { pointsOf } from "./lists-sheet.js";
import type { SheetShop } from "./sheet-shop.js";

/**
 * The hidden cells by which the overview counts a row: the node that it counts in, points and maximum times its weight, the
 * weight with which it counted, whether it was expected, whether it is rated.
 *
 * @param row - The row.
 * @param at - Its number.
 * @param whole - The cell of an answer for all dimensions, above; empty where there is none.
 * @param shop - What the sheets share.
 */
export function countingCells(row: ItemRow, at: number, whole: string, shop: SheetShop): readonly WorkbookCell[] {
  const { node, blank } = row;
  const outline = outlineOf(shop.framework);
  const parent = outline.nodes[node.parent];
  // The dimensions below count one by one.
  if (row.hasDimensions || row.excluded) return [cell(null)];
  const [lowest, highest] = pointsOf(blank);
  const gap = unratedOf(shop.framework, parent) === "lowest" ? lowest : undefined;
  const weighty = node.weight > 0 && highest !== undefined;
  const place = shop.lists.place(blank, gap !== undefined);
  const own = `E${at}`;
  const given = whole === "" ? own : `IF(${whole}<>"",${whole},${own})`;
  const look = (column: string, otherwise: string) => {
    const number =
      node.scale?.range === undefined ? otherwise : `IF(ISNUMBER(${given}),${column === "D" ? given : 1},${otherwise})`;
    if (place === null) return number;
    const find = `MATCH(${given},lists!$B$${place.from}:$B$${place.to},0)`;
    return `IFERROR(INDEX(lists!$${column}$${place.from}:$${column}$${place.to},${find}),${number})`;
  };
  const empty = `${given}=""`;
  const points = `IF(${empty},${gap === undefined ? '""' : gap * node.weight},IFERROR(${node.weight}*${look("D", '""')},""))`;
  const counted = `ISNUMBER(L${at})`;
  return [
    cell(parent?.id),
    weighty ? formula(points) : cell(null),
    weighty ? formula(`IF(${counted},${highest * node.weight},"")`) : cell(null),
    weighty ? formula(`IF(${counted},${node.weight},0)`) : cell(0),
    formula(`IF(${empty},1,${look("E", "1")})`),
    formula(`IF(${empty},0,${look("F", "0")})`),
  ];
}
