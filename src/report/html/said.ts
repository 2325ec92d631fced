import { type Content, tag } from "../markup/markup.js";
import { nameText } from "../node-names.js";
import type { ReportNode } from "../report-parts.js";
import type { ReportText } from "../tagged-text.js";

/**
 * Shows a text, marked with its language where that is not the language of the page.
 *
 * @example
 * import { markupOf } from "../markup/markup.js";
 * markupOf(said({ text: "Complaints", lang: "en" })); // '<span lang="en">Complaints</span>'
 * markupOf(said({ text: "Stížnosti", lang: null })); // "Stížnosti"
 */
export function said({ text, lang }: ReportText): Content {
  return lang === null || text === "" ? text : tag("span", { lang }, text);
}

/** Shows the name of a node with its code before it. */
export function saidName(node: ReportNode): Content {
  return said({ text: nameText(node), lang: node.lang });
}

/**
 * Shows what people wrote. Its direction is its own, and cannot turn what stands around it.
 *
 * @example
 * import { markupOf } from "../markup/markup.js";
 * markupOf(written("a < b")); // "<bdi>a &lt; b</bdi>"
 */
export function written(text: string): Content {
  return tag("bdi", {}, text);
}
