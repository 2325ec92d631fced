import { type Content, type Markup, tag } from "../markup/markup.js";

/** A section, which can be pointed at. */
export interface Section extends Markup {
  /** Its id on the page. */
  readonly id: string;
  /** Its heading. */
  readonly heading: string;
}

/**
 * Makes a section with its heading. One in which nothing stands is left out.
 *
 * @param id - Its id on the page.
 * @param heading - Its heading.
 * @param content - What stands in it.
 *
 * @example
 * import { markupOf } from "../markup/markup.js";
 * markupOf(section("plan", "Plan", "Nothing."));
 * // => '<section aria-labelledby="plan"><h2 id="plan">Plan</h2>Nothing.</section>'
 * section("plan", "Plan", null); // null
 */
export function section(id: string, heading: string, ...content: readonly Content[]): Section | null {
  const filled = content.filter((one) => one !== null && (!Array.isArray(one) || one.length > 0));
  if (filled.length === 0) return null;
  return { ...tag("section", { "aria-labelledby": id }, tag("h2", { id }, heading), filled), id, heading };
}

/**
 * Makes a list of names and what is said of each.
 *
 * @param entries - Names, and what is said of them.
 */
export function definitions(entries: readonly (readonly [Content, Content])[]): Markup | null {
  if (entries.length === 0) return null;
  return tag(
    "dl",
    {},
    entries.map(([name, text]) => tag("div", {}, tag("dt", {}, name), tag("dd", {}, text))),
  );
}

/**
 * Makes a list.
 *
 * @param items - What stands in it; nothing, no list.
 * @param kind - Its class.
 */
export function list(items: readonly Content[], kind?: string): Markup | null {
  if (items.length === 0) return null;
  return tag(
    "ul",
    { class: kind },
    items.map((item) => tag("li", {}, item)),
  );
}
