import type { Words } from "../say/language.js";

/** The words that English sentences share. */
export const words: Words = {
  whole: "the whole",
  self: "the result",
  kinds: {
    area: "area",
    standard: "standard",
    criterion: "criterion",
    part: "part",
    dimension: "dimension",
    group: "group",
  },
  quotes: ["“", "”"],
  and: "and",
  or: "or",
  more: (count) => `${count} more`,
  points: { one: "point", other: "points" },
  outOf: (part, whole, say) =>
    `${say.number(part)} of ${say.number(whole)} ${say.form(whole.shown, { one: "point", other: "points" })}`,
  truth: { yes: "yes", no: "no", unknown: "not known" },
  brought: "brought",
  gap: "no result",
  weight: "weight",
  test: (test, say) => {
    if (test.asks === "answer") return `answered ${say.level(test.answer)}`;
    if (test.asks === "value") return say.range(test.range);
    const levels = test.levels.map(say.level).join(" or ");
    return test.asks === "is" ? `at ${levels}` : test.asks === "from" ? `at ${levels} or better` : `below ${levels}`;
  },
  count: ({ passing, passed, asked, none, test, atLeast, atMost }) => {
    const names = passed === "" ? "" : `${passed}; `;
    const whole = none === "" ? asked : `${asked} (${none})`;
    const least = atLeast === null ? [] : [`at least ${atLeast} needed`];
    const most = atMost === null ? [] : [`at most ${atMost} allowed`];
    return `${passing} of ${whole} ${test} (${names}${[...least, ...most].join(", ")})`;
  },
  not: (condition) => `not (${condition})`,
  range: { from: "from", above: "above", below: "below", upTo: "up to" },
  span: { from: "from", upTo: "to" },
  percentagePoints: { one: "percentage point", other: "percentage points" },
  combine: {
    sum: "the sum",
    mean: "the mean",
    "geometric-mean": "the geometric mean",
    lowest: "the lowest",
    highest: "the highest",
    median: "the median",
    "most-common": "the most frequent",
    share: "the share that reaches a level",
    count: "the number that reaches a level",
    judged: "the assessors' judgement of the whole",
    none: "no number",
  },
  take: { value: "", points: " of raw points", band: " of bands" },
  ties: {
    median: {
      lower: "of the two in the middle the lower counts",
      higher: "of the two in the middle the higher counts",
      middle: "half way between the two in the middle",
    },
    "most-common": {
      lower: "of those as frequent the lowest counts",
      higher: "of those as frequent the highest counts",
      middle: "half way between those as frequent",
    },
  },
  made: { official: "official", proposal: "a proposal, not official" },
  wording: { official: "official", paraphrase: "paraphrased", interpretive: "interpretive" },
  rounding: {
    "half-up": "a half goes up",
    "half-even": "a half goes to the even one",
    "half-down": "a half goes down",
    down: "always down",
    up: "always up",
  },
  decides: { verdict: "a verdict", step: "a step", limit: "a limit" },
};
