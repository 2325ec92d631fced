import type { Figure } from "../figure.js";
import type { Combined } from "../number-reason.js";
import type { Sentences } from "../say/language.js";
import type { Say } from "../say/say.js";
import { words } from "../words/bg.js";

// No participles about names: they would have to agree with a gender that nobody knows.

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

function ordinal(word: string): (reason: Combined, say: Say) => string {
  return (reason, say) => {
    const { node, inputs, unit, points, band } = reason;
    const what = points === null || band !== null ? say.level(band) : say.amount(points, unit);
    return `${say.Node(node)} има ${what}, ${word}${say.tied(reason)}: ${say.inputs(inputs, node, unit, "weight")}.`;
  };
}

function average(word: string): (reason: Combined, say: Say) => string {
  return ({ node, inputs, unit, points, max }, say) =>
    `${say.Node(node)} има ${word} ${points === null ? "" : say.outOf(points, max, unit)}: ${say.inputs(inputs, node, unit, "weight")}.`;
}

function move(step: number, say: Say): string {
  const places = Math.abs(step);
  const word = say.form(places, { one: "степен", other: "степени" });
  return `Преместване с ${places} ${word} ${step < 0 ? "надолу" : "нагоре"}`;
}

function reached({ inputs, reaching }: Combined, say: Say): string {
  const names = inputs.filter((input) => input.value?.exact === "1").map((input) => input.node);
  return `${names.length} от ${inputs.length} ${one(names.length, "достига", "достигат")} ${say.level(reaching)}${say.behind(names)}`;
}

/** The sentences of explanations in Bulgarian. */
export const sentences: Sentences = {
  "level-chosen": ({ node, level, lowest, highest }, say) => {
    const points = level.value && highest.value ? `: ${say.among(level.value, lowest.value, highest.value)}` : "";
    return `${say.Node(node)} има оценка ${say.level(level)}${points}.`;
  },
  unrated: ({ node }, say) => `${say.Node(node)} няма оценка.`,
  "does-not-apply": ({ nodes, facts }, say) =>
    `${say.Nodes(nodes)} не се ${one(nodes.length, "отнася", "отнасят")} (${say.facts(facts)}).`,
  "answered-not-applicable": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: отговор ${say.level(answer)}, извън точките и максимума.`,
  "answered-left-out": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: отговор ${say.level(answer)}, извън точките и максимума, но не липсва.`,
  "answered-unrated": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: отговор ${say.level(answer)}, смята се за липсваща оценка.`,
  "answered-as-level": ({ node, answer, level }, say) =>
    `${say.Node(node)}: отговор ${say.level(answer)}, брои се като ${say.level(level)}.`,
  "in-proportion": ({ node, facts }, say) =>
    `${say.Node(node)} се прилага съразмерно: оценката държи сметка за големината на услугата (${say.facts(facts)}).`,
  "below-floor": ({ node, level, floor, because }, say) =>
    `${say.Node(node)} е под най-ниското приемливо ниво: ${say.level(level)}, очаква се поне ${say.level(floor)}${because === null ? "" : ` (${say.because(because)})`}.`,

  "nothing-applies": ({ nodes }, say) =>
    `${say.Nodes(nodes)} не се ${one(nodes.length, "отнася", "отнасят")}, защото нищо вътре не се отнася.`,
  "all-left-out": ({ nodes }, say) =>
    `${say.Nodes(nodes)} се ${one(nodes.length, "пропуска", "пропускат")}, защото всичко вътре се пропуска.`,
  "inputs-not-scored": ({ nodes }, say) =>
    `${say.Nodes(nodes)} по правило ${one(nodes.length, "няма резултат и не се брои", "нямат резултат и не се броят")}.`,
  "weight-zero": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "има тежест 0: показва се, но не се брои", "имат тежест 0: показват се, но не се броят")}.`,
  "gaps-dropped": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "няма резултат и остава", "нямат резултат и остават")} извън точките и максимума.`,
  "gaps-counted-lowest": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "няма резултат и се брои", "нямат резултат и се броят")} като най-ниската степен.`,
  "gaps-withhold": ({ node, nodes }, say) =>
    `${say.Node(node)} няма резултат: правилото иска всичко, а ${say.nodes(nodes, node)} ${one(nodes.length, "няма", "нямат")} резултат.`,
  "nothing-rated": ({ node }, say) => `${say.Node(node)} няма резултат: нищо вътре, което се брои, няма резултат.`,
  "coverage-too-low": ({ node, rated, expected, percent, minimum }, say) =>
    `${say.Node(node)} няма резултат: оценките са ${rated} от ${expected}, ${say.amount(percent, "percent")}, а правилото иска ${say.amount(minimum, "percent")}.`,
  coverage: ({ rated, expected, missing }, say) =>
    `Оценките са ${rated} от ${expected}; ${one(missing.length, "липсва", "липсват")}: ${say.nodes(missing)}.`,
  possible: ({ lowest, highest, unit }, say) => {
    const span = say.span(lowest, highest, unit, "до");
    return span.same
      ? `Каквито и да са липсващите оценки, резултатът е ${span.text}.`
      : `С липсващите оценки резултатът още може да бъде от ${span.text}.`;
  },
  "possible-unknown": ({ gaps, tried }, say) =>
    `Какво още позволяват липсващите оценки (${say.count(gaps)}), не се знае: тук по-добра оценка може и да понижи резултата, а случаите са повече от ${say.count(tried)}.`,
  reachable: ({ reachable }, say) => `Ако има оценка за всичко, максимумът е ${say.amount(reachable, "points")}.`,

  sum: (reason, say) => {
    const { node, inputs, unit, start } = reason;
    const from = start.exact === "0" ? "" : `, като се започва от ${say.short(start)}`;
    return `${say.Node(node)} има ${say.summed(reason)}${from}: ${say.inputs(inputs, node, unit, "times")}.`;
  },
  mean: /* @__PURE__ */ average("средна стойност"),
  "geometric-mean": /* @__PURE__ */ average("средна геометрична стойност"),
  lowest: /* @__PURE__ */ ordinal("най-ниското"),
  highest: /* @__PURE__ */ ordinal("най-високото"),
  median: /* @__PURE__ */ ordinal("средното по ред"),
  "most-common": /* @__PURE__ */ ordinal("най-честото"),
  share: (reason, say) =>
    `${say.Node(reason.node)} има ${say.amount(reason.points as Figure, "percent")}: ${reached(reason, say)}.`,
  count: (reason, say) => `${say.Node(reason.node)}: ${reached(reason, say)}.`,
  rule: ({ combine, take, provenance }) =>
    `Правило: ${words.combine[combine]}${words.take[take]} (${words.made[provenance]}).`,
  "percent-of-maximum": ({ max, percent }, say) =>
    `Това е ${say.amount(percent, "percent")} от максимума ${say.number(max)}.`,
  "percent-of-range": ({ min, max, percent }, say) =>
    `Това е ${say.amount(percent, "percent")} от пътя от ${say.number(min)} до ${say.number(max)}.`,
  "percent-shown": ({ percent }, say) =>
    `В проценти: ${say.amount(percent, "percent")}, само за сведение: правилото брои точки.`,
  "nothing-to-divide": ({ node }, say) => `${say.Node(node)} няма процент: няма максимум, на който да се дели.`,
  rounded: ({ before, after, to, mode, unit }, say) =>
    `${say.amount(before, unit)} се закръгля на ${say.amount(after, unit)}, кратно на ${say.short(to)} (${words.rounding[mode]}).`,

  "band-by-edges": ({ value, band, bands, unit }, say) => {
    const place = bands.findIndex((edge) => edge.band.id === band?.id);
    const [own, next] = [bands[place], bands[place + 1]];
    const from = own?.edge ? [`${own.included ? "от" : "над"} ${say.short(own.edge)}`] : [];
    const to = next?.edge ? [`${next.included ? "под" : "най-много"} ${say.short(next.edge)}`] : [];
    if (band === null) return `${say.amount(value, unit)} е под всички степени.`;
    return `${say.amount(value, unit)} попада в ${say.level(band)}: ${[...from, ...to].join(", ")}.`;
  },
  "verdict-held": ({ band, condition, because }, say) =>
    `Заключението е ${say.level(band)}: ${because === null ? "" : `${say.because(because)}; `}${say.condition(condition)}.`,
  "verdict-failed": ({ band, condition }, say) => `Не е ${say.level(band)}: ${say.condition(condition)}.`,
  "verdict-otherwise": ({ band }, say) => `Заключението е ${say.level(band)}: никой друг ред от таблицата не важи.`,
  "verdict-open": ({ node }, say) => `${say.Node(node)}: правилото не урежда този случай.`,
  "step-taken": ({ step, to, because }, say) => `${move(step, say)}, на ${say.level(to)}: ${say.because(because)}.`,
  "step-at-end": ({ step, to, because }, say) =>
    `${move(step, say)} не променя нищо, ${say.level(to)} е краят на скалата: ${say.because(because)}.`,
  "limit-binds": ({ node, before, atMost, because, nodes, unit }, say) =>
    `${say.Node(node)}: ограничение до ${say.cap(atMost, unit)}, без него ${say.cap(before, unit)}: ${say.because(because)}${say.behind(nodes)}.`,
  "limit-holds": ({ atMost, because, nodes, unit }, say) =>
    `Ограничението до ${say.cap(atMost, unit)} важи и не променя нищо: ${say.because(because)}${say.behind(nodes)}.`,
  "condition-unknown": ({ node, of, nodes, facts }, say) => {
    const unknown = [nodes.length === 0 ? "" : say.nodes(nodes), say.facts(facts)].filter((text) => text !== "");
    const which = unknown.length === 0 ? "" : ` (${unknown.join("; ")})`;
    return `${say.Node(node)} няма резултат: ${words.decides[of]} зависи от нещо, което не се знае${which}.`;
  },
  override: ({ computed, final, reason, role }, say) =>
    `Важи ${say.level(final)} вместо ${say.level(computed) || "без степен"}, решение в ролята ${say.quote(role)}: ${say.quote(reason)}.`,
  "override-cut": ({ wished, final, reason, role }, say) =>
    `В ролята ${say.quote(role)} се иска ${say.level(wished)} (${say.quote(reason)}), но ограниченията позволяват най-много ${say.level(final)}.`,
  "not-scored": ({ node, counts }, say) => {
    const ratings = counts.map(({ id, title, count }) =>
      id === "unrated" ? `без оценка ${count}` : `${say.level({ id, title })} ${count}`,
    );
    return `${say.Node(node)} по правило няма резултат; оценки: ${ratings.join(", ") || "няма"}.`;
  },

  "items-below-floor": ({ nodes }, say) => `Под най-ниското приемливо ниво: ${say.nodes(nodes)}.`,
  "no-band": () => "Няма заключение: правилата не определят степен на цялото.",
  wording: ({ wording }) => `Текст: ${wording.map((kind) => words.wording[kind]).join(", ")}.`,
  provenance: ({ scale, rules }) =>
    `Скала: ${scale === null ? "рамката не посочва чия е" : words.made[scale]}. Правила: ${words.made[rules]}.`,
  unverified: ({ nodes }, say) => `Без сверяване с източника: ${say.nodes(nodes)}.`,
  "dated-ours": () => "Източникът няма дата; изданието носи деня на работния набор.",
  disclaimer: ({ text }, say) => say.text(text),
  cost: ({ node, item, level, answer, loss, unit, band }, say) => {
    const points = unit === "percent" ? words.percentagePoints : words.points;
    const lost = loss === null ? "" : ` отнема ${say.number(loss)} ${say.form(loss.shown, points)}`;
    const of = node.kind === "framework" || loss === null ? "" : ` (${say.node(node)})`;
    const higher = band === null ? "" : `; с най-добрата оценка резултатът би бил ${say.level(band)}`;
    const chosen = answer === null ? `оценка ${say.level(level)}` : `отговор ${say.level(answer)}`;
    return `${say.Called(item)}${lost}${of}: ${chosen}${higher}.`;
  },
};
