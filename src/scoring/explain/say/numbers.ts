import type { Figure } from "../figure.js";
import type { NumberWriter } from "./say.js";

// A longer fraction says nothing to a reader; the record holds it.
const longestFraction = 15;

/**
 * Makes the writer of numbers of a language.
 *
 * @example
 * numberWriter("en").number({ exact: "250/3", shown: 83.33333333333333 }); // "83.33 (250/3)"
 * numberWriter("cs").number({ exact: "7/8", shown: 0.875 }); // "0,875"
 * numberWriter("cs").form(3, { one: "bod", few: "body", many: "bodu", other: "bodů" }); // "body"
 */
export function numberWriter(tag: string): NumberWriter {
  const [four, two] = [4, 2].map((digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits })) as [
    Intl.NumberFormat,
    Intl.NumberFormat,
  ];
  const plurals = new Intl.PluralRules(tag);
  const short = (figure: Figure) => (endsAfterFour(figure) ? four : two).format(figure.shown);
  return {
    short,
    number: (figure, unit = "") => {
      const hidden = endsAfterFour(figure) || figure.exact.length > longestFraction;
      return `${short(figure)}${unit}${hidden ? "" : ` (${figure.exact})`}`;
    },
    count: (count) => two.format(count),
    form: (count, forms) => forms[plurals.select(count)] ?? forms.other,
  };
}

function endsAfterFour({ exact }: Figure): boolean {
  const [, below = "1"] = exact.split("/");
  return 10_000n % BigInt(below) === 0n;
}
