import type { Figure } from "../figure.js";
import type { Combined } from "../number-reason.js";
import type { Sentences } from "../say/language.js";
import type { Say } from "../say/say.js";
import { words } from "../words/en.js";

const isAre = (count: number) => (count === 1 ? "is" : "are");
const hasHave = (count: number) => (count === 1 ? "has" : "have");
const doDoes = (count: number) => (count === 1 ? "does" : "do");

function ordinal(word: string): (reason: Combined, say: Say) => string {
  return (reason, say) => {
    const { node, inputs, unit, points, band } = reason;
    const what = points === null || band !== null ? say.level(band) : say.amount(points, unit);
    return `${say.Node(node)} stands at ${what}, ${word}${say.tied(reason)}: ${say.inputs(inputs, node, unit, "weight")}.`;
  };
}

function average(word: string): (reason: Combined, say: Say) => string {
  return ({ node, inputs, unit, points, max }, say) =>
    `${say.Node(node)} has ${word} of ${points === null ? "" : say.outOf(points, max, unit)}: ${say.inputs(inputs, node, unit, "weight")}.`;
}

function move(step: number, say: Say): string {
  const places = Math.abs(step);
  return `${places} ${say.form(places, { one: "place", other: "places" })} ${step < 0 ? "down" : "up"}`;
}

function reached({ inputs, reaching }: Combined, say: Say): string {
  const names = inputs.filter((input) => input.value?.exact === "1").map((input) => input.node);
  return `${names.length} of ${inputs.length} ${names.length === 1 ? "reaches" : "reach"} ${say.level(reaching)}${say.behind(names)}`;
}

/** The sentences of explanations in English. */
export const sentences: Sentences = {
  "level-chosen": ({ node, level, lowest, highest }, say) => {
    const points = level.value && highest.value ? `: ${say.among(level.value, lowest.value, highest.value)}` : "";
    return `${say.Node(node)} is rated ${say.level(level)}${points}.`;
  },
  unrated: ({ node }, say) => `${say.Node(node)} is not rated.`,
  "does-not-apply": ({ nodes, facts }, say) =>
    `${say.Nodes(nodes)} ${doDoes(nodes.length)} not apply (${say.facts(facts)}).`,
  "answered-not-applicable": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: answered ${say.level(answer)}, out of points and maximum.`,
  "answered-left-out": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: answered ${say.level(answer)}, out of points and maximum, but no gap.`,
  "answered-unrated": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: answered ${say.level(answer)}, which counts as not rated.`,
  "answered-as-level": ({ node, answer, level }, say) =>
    `${say.Node(node)}: answered ${say.level(answer)}, which counts as ${say.level(level)}.`,
  "in-proportion": ({ node, facts }, say) =>
    `${say.Node(node)} applies in proportion only: it is rated with the size of the service in mind (${say.facts(facts)}).`,
  "below-floor": ({ node, level, floor, because }, say) =>
    `${say.Node(node)} is below its floor: at ${say.level(level)}, and at least ${say.level(floor)} is expected${because === null ? "" : ` (${say.because(because)})`}.`,

  "nothing-applies": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${doDoes(nodes.length)} not apply, because nothing inside does.`,
  "all-left-out": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${isAre(nodes.length)} left out, because everything inside is.`,
  "inputs-not-scored": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${hasHave(nodes.length)} no result by rule and ${isAre(nodes.length)} not counted.`,
  "weight-zero": ({ nodes }, say) => `${say.Nodes(nodes)} ${hasHave(nodes.length)} weight 0: shown, not counted.`,
  "gaps-dropped": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${hasHave(nodes.length)} no result and ${isAre(nodes.length)} left out of points and maximum.`,
  "gaps-counted-lowest": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${hasHave(nodes.length)} no result and ${nodes.length === 1 ? "counts" : "count"} as the lowest.`,
  "gaps-withhold": ({ node, nodes }, say) =>
    `${say.Node(node)} has no result: the rule asks for everything, and ${say.nodes(nodes, node)} ${hasHave(nodes.length)} none.`,
  "nothing-rated": ({ node }, say) => `${say.Node(node)} has no result: nothing inside that counts has one.`,
  "coverage-too-low": ({ node, rated, expected, percent, minimum }, say) =>
    `${say.Node(node)} has no result: ${rated} of ${expected} ratings are there, ${say.amount(percent, "percent")}, and the rule asks for ${say.amount(minimum, "percent")}.`,
  coverage: ({ rated, expected, missing }, say) =>
    `${rated} of ${expected} ratings are there; missing: ${say.nodes(missing)}.`,
  possible: ({ lowest, highest, unit }, say) => {
    const span = say.span(lowest, highest, unit, "to");
    return span.same
      ? `Whatever the missing ratings are, the result is ${span.text}.`
      : `With the missing ratings the result can still be anything from ${span.text}.`;
  },
  "possible-unknown": ({ gaps, tried }, say) =>
    `What the missing ratings (${say.count(gaps)}) still allow is not known: a better rating may lower the result here, and more than ${say.count(tried)} cases would have to be tried.`,
  reachable: ({ reachable }, say) => `With everything rated, the maximum would be ${say.amount(reachable, "points")}.`,

  sum: (reason, say) => {
    const { node, inputs, unit, start } = reason;
    const from = start.exact === "0" ? "" : `, starting from ${say.short(start)}`;
    return `${say.Node(node)} has ${say.summed(reason)}${from}: ${say.inputs(inputs, node, unit, "times")}.`;
  },
  mean: /* @__PURE__ */ average("a mean"),
  "geometric-mean": /* @__PURE__ */ average("a geometric mean"),
  lowest: /* @__PURE__ */ ordinal("the lowest"),
  highest: /* @__PURE__ */ ordinal("the highest"),
  median: /* @__PURE__ */ ordinal("the median"),
  "most-common": /* @__PURE__ */ ordinal("the most frequent"),
  share: (reason, say) =>
    `${say.Node(reason.node)} has ${say.amount(reason.points as Figure, "percent")}: ${reached(reason, say)}.`,
  count: (reason, say) => `${say.Node(reason.node)}: ${reached(reason, say)}.`,
  rule: ({ combine, take, provenance }) =>
    `Rule: ${words.combine[combine]}${words.take[take]} (${words.made[provenance]}).`,
  "percent-of-maximum": ({ max, percent }, say) =>
    `That is ${say.amount(percent, "percent")} of the maximum of ${say.number(max)}.`,
  "percent-of-range": ({ min, max, percent }, say) =>
    `That is ${say.amount(percent, "percent")} of the way from ${say.number(min)} to ${say.number(max)}.`,
  "percent-shown": ({ percent }, say) =>
    `As a percentage: ${say.amount(percent, "percent")}, for information only: the rule counts points.`,
  "nothing-to-divide": ({ node }, say) => `${say.Node(node)} has no percentage: there is no maximum to divide by.`,
  rounded: ({ before, after, to, mode, unit }, say) =>
    `${say.amount(before, unit)} is rounded to ${say.amount(after, unit)}, a multiple of ${say.short(to)} (${words.rounding[mode]}).`,

  "band-by-edges": ({ value, band, bands, unit }, say) => {
    const place = bands.findIndex((one) => one.band.id === band?.id);
    const [own, next] = [bands[place], bands[place + 1]];
    const from = own?.edge ? [`${own.included ? "from" : "above"} ${say.short(own.edge)}`] : [];
    const to = next?.edge ? [`${next.included ? "below" : "up to"} ${say.short(next.edge)}`] : [];
    if (band === null) return `${say.amount(value, unit)} lies below every band.`;
    return `${say.amount(value, unit)} lies in ${say.level(band)}: ${[...from, ...to].join(" and ")}.`;
  },
  "verdict-held": ({ band, condition, because }, say) =>
    `The verdict is ${say.level(band)}: ${because === null ? "" : `${say.because(because)}; `}${say.condition(condition)}.`,
  "verdict-failed": ({ band, condition }, say) => `Not ${say.level(band)}: ${say.condition(condition)}.`,
  "verdict-otherwise": ({ band }, say) => `The verdict is ${say.level(band)}: no other line of the table holds.`,
  "verdict-open": ({ node }, say) => `The rule leaves the case of ${say.node(node)} open.`,
  "step-taken": ({ step, to, because }, say) => `${move(step, say)}, to ${say.level(to)}: ${say.because(because)}.`,
  "step-at-end": ({ step, to, because }, say) =>
    `${move(step, say)} would change nothing, ${say.level(to)} is the end of the list: ${say.because(because)}.`,
  "limit-binds": ({ node, before, atMost, because, nodes, unit }, say) =>
    `${say.Node(node)} is limited to ${say.cap(atMost, unit)} instead of ${say.cap(before, unit)}: ${say.because(because)}${say.behind(nodes)}.`,
  "limit-holds": ({ atMost, because, nodes, unit }, say) =>
    `The limit to ${say.cap(atMost, unit)} holds and changes nothing: ${say.because(because)}${say.behind(nodes)}.`,
  "condition-unknown": ({ node, of, nodes, facts }, say) => {
    const unknown = [
      ...(nodes.length === 0 ? [] : [say.nodes(nodes)]),
      ...(facts.length === 0 ? [] : [say.facts(facts)]),
    ];
    return `${say.Node(node)} has no result: ${words.decides[of]} depends on what is not known${unknown.length === 0 ? "" : ` (${unknown.join("; ")})`}.`;
  },
  override: ({ computed, final, reason, role }, say) =>
    `${say.level(final)} stands in place of ${say.level(computed) || "no band"}, decided as ${say.quote(role)}: ${say.quote(reason)}.`,
  "override-cut": ({ wished, final, reason, role }, say) =>
    `${say.level(wished)} was wished, decided as ${say.quote(role)} (${say.quote(reason)}), and the limits allow no more than ${say.level(final)}.`,
  "not-scored": ({ node, counts }, say) => {
    const ratings = counts.map(({ id, title, count }) =>
      id === "unrated" ? `not rated ${count}` : `${say.level({ id, title })} ${count}`,
    );
    return `${say.Node(node)} has no result by rule; ratings: ${ratings.join(", ")}.`;
  },

  "items-below-floor": ({ nodes }, say) => `Below the floor: ${say.nodes(nodes)}.`,
  "no-band": () => "No verdict: the rules name no bands for the whole.",
  wording: ({ wording }) => `Texts: ${wording.map((one) => words.wording[one]).join(", ")}.`,
  provenance: ({ scale, rules }) =>
    `Scale: ${scale === null ? "not said whose" : words.made[scale]}. Rules: ${words.made[rules]}.`,
  unverified: ({ nodes }, say) => `Not checked against the source: ${say.nodes(nodes)}.`,
  "dated-ours": () => "The source has no date; the edition is named after the day of a working set.",
  disclaimer: ({ text }, say) => say.text(text),
  cost: ({ node, item, level, answer, loss, unit, band }, say) => {
    const points = unit === "percent" ? words.percentagePoints : words.points;
    const lost = loss === null ? "" : ` costs ${say.number(loss)} ${say.form(loss.shown, points)}`;
    const of = node.kind === "framework" || loss === null ? "" : ` of ${say.node(node)}`;
    const higher = band === null ? "" : `; with the best rating the result would be ${say.level(band)}`;
    const chosen = answer === null ? `rated ${say.level(level)}` : `answered ${say.level(answer)}`;
    return `${say.Called(item)}${lost}${of}: ${chosen}${higher}.`;
  },
};
