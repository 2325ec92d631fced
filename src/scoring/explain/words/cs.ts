import type { Words } from "../say/language.js";
import type { Forms } from "../say/say.js";

const points: Forms = { one: "bod", few: "body", many: "bodu", other: "bodů" };

/** The words that Czech sentences share. */
export const words: Words = {
  whole: "celek",
  self: "výsledek",
  kinds: {
    area: "oblast",
    standard: "standard",
    criterion: "kritérium",
    part: "část",
    dimension: "hledisko",
    group: "skupina",
  },
  quotes: ["„", "“"],
  and: "a",
  or: "nebo",
  more: (count) => `další (${count})`,
  points,
  outOf: (part, whole, say) =>
    `${say.number(part)} ${say.form(part.shown, points)} ${outOf(whole.shown)} ${say.number(whole)}`,
  truth: { yes: "ano", no: "ne", unknown: "není známo" },
  brought: "dává",
  gap: "bez výsledku",
  weight: "váha",
  test: (test, say) => {
    if (test.asks === "answer") return `s odpovědí ${say.level(test.answer)}`;
    if (test.asks === "value") return say.range(test.range);
    const levels = test.levels.map(say.level).join(" nebo ");
    if (test.asks === "is") return `na stupni ${levels}`;
    return test.asks === "from" ? `na stupni ${levels} nebo lepším` : `pod stupněm ${levels}`;
  },
  count: ({ passing, passed, asked, none, test, atLeast, atMost }) => {
    const names = passed === "" ? "" : `${passed}; `;
    const whole = none === "" ? asked : `${asked} (${none})`;
    const least = atLeast === null ? [] : [`třeba aspoň ${atLeast}`];
    const most = atMost === null ? [] : [`dovoleno nejvýše ${atMost}`];
    return `${passing} ${outOf(asked)} ${whole} ${test} (${names}${[...least, ...most].join(", ")})`;
  },
  not: (condition) => `ne (${condition})`,
  range: { from: "od", above: "nad", below: "pod", upTo: "nejvýše" },
  span: { from: "od", upTo: "do" },
  percentagePoints: {
    one: "procentní bod",
    few: "procentní body",
    many: "procentního bodu",
    other: "procentních bodů",
  },
  combine: {
    sum: "součet",
    mean: "průměr",
    "geometric-mean": "geometrický průměr",
    lowest: "nejnižší výsledek",
    highest: "nejvyšší výsledek",
    median: "medián",
    "most-common": "nejčastější výsledek",
    share: "podíl těch, kdo dosahují stupně",
    count: "počet těch, kdo dosahují stupně",
    judged: "úsudek hodnotitelů o celku",
    none: "bez čísla",
  },
  take: { value: "", points: " základních bodů", band: " stupňů" },
  ties: {
    median: {
      lower: "ze dvou prostředních platí nižší",
      higher: "ze dvou prostředních platí vyšší",
      middle: "v polovině mezi dvěma prostředními",
    },
    "most-common": {
      lower: "ze stejně častých platí nejnižší",
      higher: "ze stejně častých platí nejvyšší",
      middle: "v polovině mezi stejně častými",
    },
  },
  made: { official: "úřední", proposal: "návrh, nikoli vydavatele" },
  wording: { official: "úřední", paraphrase: "přeformulované", interpretive: "výkladové" },
  rounding: {
    "half-up": "polovina nahoru",
    "half-even": "polovina k sudému",
    "half-down": "polovina dolů",
    down: "vždy dolů",
    up: "vždy nahoru",
  },
  decides: { verdict: "závěr", step: "posun", limit: "omezení" },
};

// Numbers whose first word begins with s, š, t followed by ř, č or dv take "ze": ze dvou, ze tří, ze sta.
const soft = [2, 3, 4, 6, 7];

/**
 * Gives the Czech "of" as it stands before a number: z 9, ze 3, ze 153.
 *
 * @example
 * outOf(9); // "z"
 * outOf(153); // "ze"
 */
export function outOf(number: number): "z" | "ze" {
  const whole = Math.floor(Math.abs(number));
  if (whole >= 1000) return whole < 2000 ? "z" : outOf(Math.floor(whole / 1000));
  if (whole >= 100) return whole < 200 || soft.includes(Math.floor(whole / 100)) ? "ze" : "z";
  if (whole >= 20) return soft.slice(1).includes(Math.floor(whole / 10)) ? "ze" : "z";
  if (whole >= 13) return soft.slice(1).includes(whole - 10) ? "ze" : "z";
  return soft.includes(whole) ? "ze" : "z";
}
