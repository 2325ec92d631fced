import type { Applicability } from "../../../framework/fact.js";
import type { ShowLayout } from "./show-layout.js";

/** Says a condition on facts in a few words, by the keys of the facts. */
export function conditionText(condition: Applicability, layout: ShowLayout): string {
  const { words, report } = layout;
  if ("all" in condition) return condition.all.map((one) => inBrackets(one, layout)).join(` ${words.and} `);
  if ("any" in condition) return condition.any.map((one) => inBrackets(one, layout)).join(` ${words.or} `);
  if ("not" in condition) return `${words.not} ${inBrackets(condition.not, layout)}`;
  const { fact, is, from, above, below, upTo } = condition;
  const value = typeof is === "boolean" ? (is ? report.yes : report.no) : is;
  const tests = [
    value === undefined ? "" : `= ${value}`,
    from === undefined ? "" : `≥ ${from}`,
    above === undefined ? "" : `> ${above}`,
    below === undefined ? "" : `< ${below}`,
    upTo === undefined ? "" : `≤ ${upTo}`,
  ];
  return `${fact} ${tests.filter((test) => test !== "").join(` ${words.and} `)}`;
}

function inBrackets(condition: Applicability, layout: ShowLayout): string {
  const text = conditionText(condition, layout);
  return "fact" in condition ? text : `(${text})`;
}
