import { type Issue, pointer } from "../../core/issue.js";
import type { CellPlace } from "../bulk-options.js";
import { factIn, ratingIn } from "./cell-values.js";
import type { Role } from "./column-role.js";

/** An assessment as its cells are read, one by one. */
export interface Draft {
  /** Takes a cell that is not empty. */
  readonly put: (role: Role | null, name: string, text: string, place: CellPlace) => void;
  /** Notes what is wrong with a cell. */
  readonly refuse: (code: string, message: string, hint: string, place: CellPlace) => void;
  /** Gives the document. */
  readonly document: () => Readonly<Record<string, unknown>>;
  /** What is wrong with cells, each with its place. */
  readonly wrong: readonly (readonly [Issue, CellPlace])[];
  /** Finds the cell that an issue of the document is about. */
  readonly placeOf: (path: string) => CellPlace | undefined;
}

type Given = Record<string, unknown>;

// Names come from the file, and none of them may reach what objects inherit.
const empty = (): Given => Object.create(null) as Given;

/** Begins an assessment. */
export function makeDraft(): Draft {
  const [about, unit, facts, whole, parts, beside] = [empty(), empty(), empty(), empty(), empty(), empty()];
  const wrong: (readonly [Issue, CellPlace])[] = [];
  const placed: (readonly [keys: readonly string[], CellPlace])[] = [];
  const refuse: Draft["refuse"] = (code, message, hint, place) => {
    wrong.push([{ code, severity: "error", path: "", message, hint }, place]);
  };
  const set = (target: Given, key: string, value: unknown, keys: readonly string[], place: CellPlace): void => {
    if (target[key] === undefined) placed.push([keys, place]);
    else if (target === about || target === unit) {
      if (target[key] === value) return;
      const hint = "Say it once, or on every row the same.";
      refuse("rows-differ", "This is not what an earlier row of the assessment says.", hint, place);
    } else refuse("value-twice", "This stands there twice for one assessment.", "Keep one of the two.", place);
    target[key] = value;
  };
  const putRating = (role: Extract<Role, { kind: "rating" }>, text: string, place: CellPlace): void => {
    const { item, dimension, blank } = role;
    const rating = ratingIn(blank, text);
    if (rating === null) refuse("rating-twice", `"${text}" means two levels of "${item}".`, "Write an id.", place);
    else if (dimension === null) set(whole, item, rating, ["responses", item], place);
    else set(inside(parts, item), dimension, rating, ["responses", item, "rating", dimension], place);
  };
  const put: Draft["put"] = (role, name, text, place) => {
    if (role === null) set(whole, name, text, ["responses", name], place);
    else if (role.kind === "rating") putRating(role, text, place);
    else if (role.kind === "detail") {
      const one = inside(beside, role.item);
      set(one, role.key, text, ["responses", role.item, role.key], place);
    } else if (role.kind === "fact") {
      const fact = factIn(role.kinds, text);
      const kinds = [...role.kinds].join(" or ");
      if (fact === null) refuse("wrong-type", `The fact "${role.id}" is no ${kinds}.`, `Write a ${kinds}.`, place);
      else set(facts, role.id, fact, ["facts", role.id], place);
    } else {
      const [key = "", inner] = role.keys;
      if (inner === undefined) set(about, key, text, role.keys, place);
      else set(unit, inner, text, role.keys, place);
    }
  };
  return {
    put,
    refuse,
    document: () => {
      const known = {
        ...about,
        ...(Object.keys(unit).length > 0 && { unit }),
        ...(Object.keys(facts).length > 0 && { facts }),
      };
      return { ...known, responses: responsesOf(whole, parts, beside) };
    },
    wrong,
    placeOf: (path) => nearestPlace(placed, path),
  };
}

function inside(target: Given, key: string): Given {
  target[key] ??= empty();
  return target[key] as Given;
}

function responsesOf(whole: Given, parts: Given, beside: Given): Given {
  for (const [item, rating] of Object.entries(parts)) {
    // Both would be one too many: what stands for all dimensions is then read as a dimension, of which there is none.
    whole[item] = { rating: item in whole ? { ...(rating as Given), [String(whole[item])]: whole[item] } : rating };
  }
  for (const [item, said] of Object.entries(beside)) {
    const rating = item in parts ? (whole[item] as Given).rating : whole[item];
    whole[item] = { ...(rating === undefined ? {} : { rating }), ...(said as Given) };
  }
  return whole;
}

function nearestPlace(
  placed: readonly (readonly [readonly string[], CellPlace])[],
  path: string,
): CellPlace | undefined {
  // Of what is missing, the cells beside it tell.
  let best = placed.find(([keys]) => path !== "" && pointer(keys).startsWith(`${path}/`))?.[1];
  let length = -1;
  for (const [keys, place] of placed) {
    const own = pointer(keys);
    if (own.length <= length || !(path === own || path.startsWith(`${own}/`))) continue;
    best = place;
    length = own.length;
  }
  return best;
}
