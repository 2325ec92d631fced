import { pickText } from "../../../core/text.js";
import type { Framework } from "../../../framework/framework.js";
import { choicesOf } from "../../../framework/list-choices.js";
import { type OutlineNode, outlineOf } from "../../../framework/outline.js";
import { plainText } from "../../../report/plain-text.js";
import { showWordsIn } from "../../print/words/show-words-in.js";

/** Writes what an item may be rated, with what each answer must come with; dimension by dimension where it has some. */
export function choicesText(framework: Framework, node: OutlineNode, languages: readonly string[]): string {
  const words = showWordsIn(languages);
  const { nodes } = outlineOf(framework);
  const rated = node.rated ? [node] : node.children.map((place) => nodes[place] as OutlineNode);
  return rated
    .map((one) => {
      const { range } = one.scale ?? {};
      const answers = choicesOf(framework, one).filter((choice) => range === undefined || choice.kind === "special");
      const texts = answers.map(({ id, kind, value, title, requires }) => {
        const name = plainText(pickText(title, languages));
        const key = kind === "level" && value !== null ? String(value) : id;
        const needed = requires.map((what) => words.requires[what]).join(` ${words.and} `);
        const needs = needed === "" ? "" : `${words.with} ${needed}`;
        const about = [name === key ? "" : name, needs].filter((text) => text !== "").join(", ");
        return about === "" ? key : `${key} (${about})`;
      });
      // A sign, as the word for "to" depends on the language.
      const numbers = range === undefined ? [] : [`${range.from}–${range.to}`];
      return `${one.kind === "dimension" ? one.id : words.ratings}: ${[...numbers, ...texts].join(", ")}.`;
    })
    .join(" ");
}
