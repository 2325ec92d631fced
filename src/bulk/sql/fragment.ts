import { larger } from "./big.js";

/** A piece of SQL that knows which columns it reads, and how large the numbers inside it can get. */
export interface Fragment {
  /** Text and columns in order. */
  readonly parts: readonly (string | Column | typeof wideInteger)[];
  /** The largest magnitude that any number inside it can have. */
  readonly most: bigint;
}

/** Stands for the name that the dialect has for its widest plain integer. */
export const wideInteger: { readonly word: "integer" } = { word: "integer" };

/** A column of one of the steps of a query. */
export interface Column {
  /** Its name inside the query: never one that came from outside. */
  readonly name: string;
  /** What it is computed from; null for one that the source gives. */
  readonly from: Fragment | null;
}

/** A condition: a piece of SQL that is true or not, or what is known of it beforehand. */
export type Condition = Fragment | boolean;

/** Writes a piece of SQL around others. */
export function sql(texts: TemplateStringsArray, ...inner: readonly (Fragment | bigint | number)[]): Fragment {
  const parts: (string | Column | typeof wideInteger)[] = [];
  let most = 0n;
  texts.forEach((text, place) => {
    if (text !== "") parts.push(text);
    const one = inner[place];
    if (one === undefined) return;
    if (typeof one === "object") {
      parts.push(...one.parts);
      if (one.most > most) most = one.most;
    } else parts.push(one < 0 ? `(${one})` : String(one));
  });
  return { parts, most };
}

/** A piece of SQL as it stands. Only for words of our own and for what a dialect has quoted. */
export function plain(text: string): Fragment {
  return { parts: [text], most: 0n };
}

/** A column as a piece of SQL. */
export function read(column: Column): Fragment {
  return { parts: [column], most: 0n };
}

/** Puts pieces one after the other, with something between them. */
export function join(pieces: readonly Fragment[], between: string): Fragment {
  const parts = pieces.flatMap((piece, place) => (place === 0 ? piece.parts : [between, ...piece.parts]));
  return { parts, most: pieces.reduce((most, piece) => larger(most, piece.most), 0n) };
}

/** A number in the widest plain integer of the dialect. */
export function widen(fragment: Fragment): Fragment {
  return { parts: ["CAST(", ...fragment.parts, " AS ", wideInteger, ")"], most: fragment.most };
}

/**
 * Writes a piece of SQL out.
 *
 * @param fragment - The piece.
 * @param integer - What the dialect calls its widest plain integer.
 */
export function textOf(fragment: Fragment, integer = "BIGINT"): string {
  return fragment.parts
    .map((part) => (typeof part === "string" ? part : "word" in part ? integer : part.name))
    .join("");
}

/** Lists the columns that a piece of SQL reads. */
export function columnsOf(fragment: Fragment): readonly Column[] {
  return fragment.parts.filter((part) => typeof part !== "string" && "name" in part);
}
