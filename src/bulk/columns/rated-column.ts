import { excluded, firstChoice, open } from "../../assessment/form.js";
import type { Id } from "../../core/id.js";
import { QualityError } from "../../core/quality-error.js";
import type { Program, ProgramNode, RatedNode } from "../../scoring/program.js";
import type { Layout } from "../../scoring/sums/layout.js";
import type { Ground } from "../scan/ground.js";

/** One column of ratings: what each number in it stands for. */
export interface RatedColumn {
  /** Its name. */
  readonly name: Id;
  /** Place of its node among the rated ones. */
  readonly place: number;
  /** By the number as a byte without sign, the cell it chooses; -1 where it chooses nothing that there is. */
  readonly cells: Int32Array;
}

/** Numbers that a byte tells apart, beside that of what was not rated. */
const most = 127;

/**
 * Says what the numbers of each column stand for, in the framework's order.
 *
 * @throws A QualityError with code `wrong-usage` for an item with more choices than a byte tells apart.
 */
export function ratedColumns(program: Program, { rows }: Layout, { base }: Ground): readonly RatedColumn[] {
  return program.rated.map(({ index, results }, place) => {
    const name = nameOf(program, index);
    const choices = results.length - firstChoice;
    if (choices > most) {
      throw new QualityError(
        "wrong-usage",
        `"${name}" has ${choices} choices, and a column of bytes tells ${most} apart; score lines with bulkScorer.`,
      );
    }
    const row = rows[place] as number;
    const applies = base[index] !== excluded;
    const cells = new Int32Array(256).fill(-1);
    cells[255] = row + (applies ? open : excluded);
    for (let choice = 0; applies && choice < choices; choice += 1) cells[choice] = row + firstChoice + choice;
    return { name, place, cells };
  });
}

function nameOf({ nodes, form }: Program, index: number): Id {
  const { id, kind } = nodes[index] as ProgramNode & { readonly rated: RatedNode | null };
  return kind === "dimension" ? `${nodes[form.outline.nodes[index]?.parent ?? 0]?.id}.${id}` : id;
}
