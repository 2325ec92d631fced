import { type Markup, ownMarkup, tag } from "../markup/markup.js";
import type { PictureOptions } from "../pictures/picture.js";
import type { Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";

/**
 * Puts a picture on the page, drawn for wide pages and for phones, with a link to the table that says the same.
 *
 * @param report - The report, for its language.
 * @param id - What the ids of the picture begin with.
 * @param table - Id of the table that says the same.
 * @param draw - Draws the picture.
 */
export function figure(
  { language }: Report,
  id: string,
  table: string,
  draw: (options: PictureOptions) => string,
): Markup {
  const words = wordsIn([language]);
  const drawn = (kind: string, width: number): Markup => {
    // A picture made by this package escapes its texts itself.
    const picture = draw({ id: `${id}-${kind}`, languages: [language], width });
    return tag("div", { class: kind }, ownMarkup(picture));
  };
  return tag(
    "figure",
    {},
    drawn("wide", 680),
    drawn("narrow", 340),
    tag("figcaption", {}, tag("a", { href: `#${table}` }, words.asTable)),
  );
}
