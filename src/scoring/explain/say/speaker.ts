import type { Figure } from "../figure.js";
import type { End } from "../gap-reason.js";
import type { Brought, Combined, ResultUnit } from "../number-reason.js";
import { conditionWriter } from "./conditions.js";
import type { Language } from "./language.js";
import { namer } from "./naming.js";
import { numberWriter } from "./numbers.js";
import type { Say } from "./say.js";
import { tieOf } from "./tie-of.js";

const longestList = 12;

/** Makes a speaker of one language. */
export function speaker(language: Language, languages: readonly string[]): Say {
  const { words } = language;
  const amount = (figure: Figure, unit: ResultUnit) =>
    unit === "percent" ? say.number(figure, " %") : `${say.number(figure)} ${say.form(figure.shown, words.points)}`;
  const say: Say = {
    ...namer(language, languages),
    ...numberWriter(language.tag),
    ...conditionWriter(language, () => say),
    amount,
    outOf: (part, whole, unit) =>
      unit === "percent" || whole === null ? amount(part, unit) : words.outOf(part, whole, say),
    among: (points, lowest, highest) => {
      if (lowest === null || lowest.shown >= 0) return say.outOf(points, highest, "points");
      const { from, upTo } = words.span;
      return `${amount(points, "points")} (${from} ${say.short(lowest)} ${upTo} ${say.short(highest)})`;
    },
    summed: (reason) => summedText(say, reason),
    tied: (reason) => {
      const tie = tieOf(reason);
      return tie === null ? "" : ` (${words.ties[tie][reason.ties]})`;
    },
    cap: ({ value, band }, unit) => (value === null ? say.level(band) : amount(value, unit)),
    span: (lowest, highest, unit, to) => {
      const end = ({ value, band }: End) =>
        [value === null ? "" : amount(value, unit), say.level(band)].filter((text) => text !== "").join(", ") ||
        words.gap;
      const [low, high] = [end(lowest), end(highest)];
      const bare = lowest.band === null && lowest.value !== null && unit === "points";
      if (low === high) return { same: true, text: low };
      return { same: false, text: `${bare ? say.number(lowest.value) : low} ${to} ${high}` };
    },
    behind: (nodes) => (nodes.length === 0 ? "" : ` (${say.nodes(nodes)})`),
    inputs: (inputs, around, unit, sign) => {
      const names = inputs.map((input) => say.node(input.node, around));
      // "standard 1 brought 10, standard 2 6" would be misread.
      const always = inputs.some((input, place) => input.value !== null && /\d$/.test(names[place] as string));
      const cut = inputs.length > longestList;
      const texts = inputs.slice(0, cut ? longestList - 1 : inputs.length).map((input, place) => {
        const verb = place === 0 || always ? ` ${words.brought}` : "";
        return `${names[place]}${verb} ${broughtText(say, words, input, unit, sign)}`;
      });
      if (cut) texts.push(words.more(inputs.length - texts.length));
      return texts.join(texts.some((text) => text.includes(",")) ? "; " : ", ");
    },
  };
  return say;
}

function summedText(say: Say, { points, min, max, unit, start }: Combined): string {
  if (points === null || max === null) return "";
  return unit === "points" && start.exact === "0" ? say.among(points, min, max) : say.outOf(points, max, unit);
}

function broughtText(
  say: Say,
  words: Language["words"],
  { value, band, weight, gap }: Brought,
  unit: ResultUnit,
  sign: "times" | "weight",
): string {
  const what = value === null ? say.level(band) : `${say.short(value)}${unit === "percent" ? " %" : ""}`;
  const one = weight.exact === "1";
  const times = one ? "" : sign === "times" ? ` × ${say.short(weight)}` : ` (${words.weight} ${say.short(weight)})`;
  return `${what}${times}${gap ? ` (${words.gap})` : ""}`;
}
