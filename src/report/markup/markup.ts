/** A symbol cannot stand in a document, so nothing that was read from one can pass for markup. */
const source = Symbol("markup");

/** A piece of HTML or SVG. Only {@link tag} and {@link ownMarkup} make one. */
export interface Markup {
  /** The source of the piece. */
  readonly [source]: string;
}

/** What may stand inside an element: pieces of markup, and text, which is escaped. */
export type Content = Markup | string | null | readonly Content[];

/** Attributes by name; null and false leave one out, true gives it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Elements of HTML that have no end. */
const endless = new Set(["meta", "br", "col"]);

/** What neither HTML nor XML may hold: control characters, halves of pairs, what is no character at all. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Makes an element. Every text and every value is escaped here, and nowhere else.
 *
 * @param name - Name of the element.
 * @param attributes - Its attributes.
 * @param content - What stands inside it.
 *
 * @example
 * markupOf(tag("p", { class: "note" }, "a < b ", tag("b", {}, "&"))); // '<p class="note">a &lt; b <b>&amp;</b></p>'
 * markupOf(tag("rect", { width: 4, rx: null })); // '<rect width="4"></rect>'
 */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined || value === false) return "";
    return value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`;
  });
  const opening = `<${name}${given.join("")}>`;
  return ownMarkup(endless.has(name) ? opening : `${opening}${markupOf(content)}</${name}>`);
}

/**
 * Writes content as markup: pieces as they are, text escaped.
 *
 * @example
 * markupOf(["a & b", null, [tag("br")]]); // "a &amp; b<br>"
 */
export function markupOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return escapeText(content);
  return source in content ? content[source] : content.map(markupOf).join("");
}

/**
 * Takes text for markup as it is. For what this package has written itself, and for nothing else.
 *
 * @param markup - The markup.
 */
export function ownMarkup(markup: string): Markup {
  return { [source]: markup };
}

/**
 * Escapes text for HTML, SVG and their attributes.
 *
 * @example
 * escapeText(`"><img src=x>`); // "&quot;&gt;&lt;img src=x&gt;"
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(forbidden, (found) => (found === "\n" ? "\n" : "\ufffd"))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
