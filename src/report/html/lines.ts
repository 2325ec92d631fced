import { type Content, type Markup, tag } from "../markup/markup.js";
import type { ReportLine } from "../report.js";
import { said } from "./said.js";
import { definitions } from "./section.js";

/** Shows lines as names and what is said of each. */
export function linesList(lines: readonly ReportLine[]): Markup | null {
  return definitions(
    lines.map(({ name, text, nameLang = null, lang = null }): readonly [Content, Content] => [
      said({ text: name, lang: nameLang }),
      lang === null ? tag("bdi", {}, text) : said({ text, lang }),
    ]),
  );
}
