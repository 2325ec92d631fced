import { plainText } from "./plain-text.js";

/**
 * Writes text from a document so that Markdown shows it as it is: no HTML, no links, no emphasis, no end of a table cell or
 * of a line.
 *
 * @example
 * escapeMarkdown("a | b <i>*c*</i>"); // "a \\| b &lt;i&gt;\\*c\\*&lt;/i&gt;"
 * escapeMarkdown("1. see [this](https://example.org)"); // "1\\. see \\[this\\](https&#58;//example.org)"
 */
export function escapeMarkdown(text: string): string {
  return (
    plainText(text)
      .replaceAll(/[\\`*_[\]|~$]/g, "\\$&")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      // Addresses become links by themselves in many readers.
      .replaceAll("://", "&#58;//")
      .replaceAll(/\b(www)\./gi, "$1\\.")
      // What would begin a list, a heading or a rule at the start of a line.
      .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
      .replace(/^([-+]|#{1,6})(?=\s|$)/, "\\$1")
      .replace(/^([-=])(?=\1*$)/, "\\$1")
  );
}
