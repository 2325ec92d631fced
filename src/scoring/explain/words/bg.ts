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
  count: ({ passing, asked, test, atLeast, atMost }) => {
    const least = atLeast === null ? [] : [`${atLeast === 1 ? "нужно е" : "нужни са"} поне ${atLeast}`];
    const most = atMost === null ? [] : [`${atMost === 1 ? "допуска" : "допускат"} се най-много ${atMost}`];
    return `${passing} от ${asked} ${test} (${[...least, ...most].join(", ")})`;
  },
  not: (condition) => `не (${condition})`,
  range: { from: "от", above: "над", below: "под", upTo: "най-много" },
};
