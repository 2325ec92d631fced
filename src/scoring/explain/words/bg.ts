import type { Words } from "../say/language.js";

/** The words that Bulgarian sentences share. */
export const words: Words = {
  whole: "цялото",
  self: "резултатът",
  kinds: {
    area: "област",
    standard: "стандарт",
    criterion: "критерий",
    part: "част",
    dimension: "измерение",
    group: "група",
  },
  quotes: ["„", "“"],
  and: "и",
  or: "или",
  more: (count) => `още ${count}`,
  points: { one: "точка", other: "точки" },
  outOf: (part, whole, say) =>
    `${say.number(part)} от ${say.number(whole)} ${say.form(whole.shown, { one: "точка", other: "точки" })}`,
  truth: { yes: "да", no: "не", unknown: "не се знае" },
  brought: "носи",
  gap: "без резултат",
  weight: "тежест",
  test: (test, say) => {
    if (test.asks === "answer") return `с отговор ${say.level(test.answer)}`;
    if (test.asks === "value") return say.range(test.range);
    const levels = test.levels.map(say.level).join(" или ");
    if (test.asks === "is") return `на ${levels}`;
    return test.asks === "from" ? `на ${levels} или по-добре` : `под ${levels}`;
  },
  count: ({ passing, passed, asked, none, test, atLeast, atMost }) => {
    const names = passed === "" ? "" : `${passed}; `;
    const whole = none === "" ? asked : `${asked} (${none})`;
    const least = atLeast === null ? [] : [`${atLeast === 1 ? "нужно е" : "нужни са"} поне ${atLeast}`];
    const most = atMost === null ? [] : [`${atMost === 1 ? "допуска" : "допускат"} се най-много ${atMost}`];
    return `${passing} от ${whole} ${test} (${names}${[...least, ...most].join(", ")})`;
  },
  not: (condition) => `не (${condition})`,
  range: { from: "от", above: "над", below: "под", upTo: "най-много" },
  span: { from: "от", upTo: "до" },
  percentagePoints: { one: "процентен пункт", other: "процентни пункта" },
  combine: {
    sum: "сбор",
    mean: "средна стойност",
    "geometric-mean": "средна геометрична стойност",
    lowest: "най-ниският резултат",
    highest: "най-високият резултат",
    median: "медиана",
    "most-common": "най-честият резултат",
    share: "дял на достигналите дадена степен",
    count: "брой на достигналите дадена степен",
    judged: "преценка на оценяващите за цялото",
    none: "без число",
  },
  take: { value: "", points: " на основните точки", band: " на степените" },
  ties: {
    median: {
      lower: "от двете в средата важи по-ниското",
      higher: "от двете в средата важи по-високото",
      middle: "по средата между двете средни",
    },
    "most-common": {
      lower: "от еднакво честите важи най-ниското",
      higher: "от еднакво честите важи най-високото",
      middle: "по средата между еднакво честите",
    },
  },
  made: { official: "на издателя", proposal: "предложение, не на издателя" },
  wording: { official: "официален", paraphrase: "преразказ", interpretive: "тълкуване" },
  rounding: {
    "half-up": "половината нагоре",
    "half-even": "половината към четното",
    "half-down": "половината надолу",
    down: "винаги надолу",
    up: "винаги нагоре",
  },
  decides: { verdict: "заключението", step: "преместването", limit: "ограничението" },
};
