import type { Blank } from "../../assessment/form.js";
import { firstChoice } from "../../assessment/form.js";
import { pickText } from "../../core/text.js";
import type { Choice } from "../../framework/list-choices.js";
import type { LevelId } from "../../framework/scale.js";

/** A choice with the words under which it stands in a list. */
export interface LabelledChoice {
  /** What the list says; each only once in its list. */
  readonly label: string;
  /** The choice. */
  readonly choice: Choice;
}

const longest = 120;

/** Words the choices of a blank for a list: the number first, then the name. The numbers of a range are left out. */
export function labelChoices(blank: Blank, languages: readonly string[]): readonly LabelledChoice[] {
  const choices = blank.choices.filter(({ kind }) => kind === "special" || blank.node.scale?.range === undefined);
  const labels = choices.map((choice) => wordsOf(choice, languages));
  const often = (label: string) => labels.filter((one) => fold(one) === fold(label)).length > 1;
  return choices.map((choice, at) => {
    const label = labels[at] as string;
    return { choice, label: often(label) ? `${label} (${choice.id})` : label };
  });
}

/** Makes two ways to write a label alike: space, case and kinds of dash do not matter. */
export function fold(label: string): string {
  return label
    .normalize("NFKC")
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** What a document says for a choice: the number of a level that has one, or else its id. */
export function ratingFor(blank: Blank, choice: Choice): LevelId {
  const slot = blank.choices.indexOf(choice) + firstChoice;
  const { value } = choice;
  return choice.kind === "level" && value !== null && blank.slots.get(value) === slot ? value : choice.id;
}

/** The choice behind a rating as a document gives it; undefined where there is none. */
export function choiceFor(blank: Blank, rating: unknown): Choice | undefined {
  return blank.choices[(blank.slots.get(rating as LevelId) ?? 0) - firstChoice];
}

function wordsOf({ id, kind, value, title }: Choice, languages: readonly string[]): string {
  const name = pickText(title, languages).replaceAll(/\s+/g, " ").trim().slice(0, longest) || id;
  return kind === "special" || value === null || name === String(value) ? name : `${value} – ${name}`;
}
