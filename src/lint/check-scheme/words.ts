import { type Blank, firstChoice } from "../../assessment/form.js";
import { toNumber } from "../../core/exact.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { blanksOf } from "../document/blanks.js";
import { listWords, numberText } from "../rule/words.js";
import type { SchemeResult } from "./scheme-report.js";
import type { SchemeState } from "./study.js";

/** Writes what is chosen and known in a state, apart from one place; empty where that is nothing. */
export function circumstances(program: Program, state: SchemeState, apart: number): string {
  const chosen = blanksOf(program.form).filter(({ node }) => node.index !== apart && isChosen(node.index, state));
  const ratings = chosen.map(
    ({ node }) => `"${nameOf(program, node.index)}" at "${choiceAt(program, state, node.index)}"`,
  );
  const facts = [...state.facts].map(([id, value]) => `"${id}" ${value}`);
  const all = [...ratings, ...facts];
  return all.length === 0 ? "" : `With ${listWords(all, 6)}, `;
}

/** Names what is chosen at a place. */
export function choiceAt(program: Program, { slots }: SchemeState, index: number): string {
  const blank = blanksOf(program.form).find(({ node }) => node.index === index) as Blank;
  return blank.choices[(slots[index] ?? 0) - firstChoice]?.id ?? "nothing";
}

/** Names a node; a dimension by its item too. */
export function nameOf(program: Program, index: number): string {
  const node = program.nodes[index];
  const outlined = program.form.outline.nodes[index];
  return outlined?.kind === "dimension" ? `${program.nodes[outlined.parent]?.id}.${node?.id}` : (node?.id ?? "");
}

/** Says a result in a word or two. */
export function resultText(program: Program, index: number, { value, rank, state }: Result): string {
  const band = program.nodes[index]?.list?.ids[rank];
  const number = value === null ? undefined : numberText(value);
  if (band !== undefined) return number === undefined ? `"${band}"` : `"${band}" (${number})`;
  return number ?? state;
}

/** Shows a result. */
export function schemeResult(program: Program, index: number, { value, rank }: Result): SchemeResult {
  return { value: value === null ? null : toNumber(value), band: program.nodes[index]?.list?.ids[rank] ?? null };
}

/** Begins a sentence. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function isChosen(index: number, { slots }: SchemeState): boolean {
  return (slots[index] ?? 0) >= firstChoice;
}
