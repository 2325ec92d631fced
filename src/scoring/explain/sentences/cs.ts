import type { Figure } from "../figure.js";
import type { Combined } from "../number-reason.js";
import type { Sentences } from "../say/language.js";
import type { Say } from "../say/say.js";
import { outOf, words } from "../words/cs.js";

// No past participles: they would have to agree with names whose gender nobody knows.

const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural);

function ordinal(word: string): (reason: Combined, say: Say) => string {
  return (reason, say) => {
    const { node, inputs, unit, points, band } = reason;
    const what = points === null || band !== null ? say.level(band) : say.amount(points, unit);
    return `${say.Node(node)} má ${what}, ${word}${say.tied(reason)}: ${say.inputs(inputs, node, unit, "weight")}.`;
  };
}

function average(word: string): (reason: Combined, say: Say) => string {
  return ({ node, inputs, unit, points, max }, say) =>
    `${say.Node(node)} má ${word} ${points === null ? "" : say.outOf(points, max, unit)}: ${say.inputs(inputs, node, unit, "weight")}.`;
}

function move(step: number, say: Say): string {
  const places = Math.abs(step);
  const stupen = say.form(places, { one: "stupeň", few: "stupně", many: "stupně", other: "stupňů" });
  return `Posun o ${places} ${stupen} ${step < 0 ? "dolů" : "nahoru"}`;
}

function reached({ inputs, reaching }: Combined, say: Say): string {
  const names = inputs.filter((input) => input.value?.exact === "1").map((input) => input.node);
  return `stupně ${say.level(reaching)} dosahuje ${names.length} ${outOf(inputs.length)} ${inputs.length}${say.behind(names)}`;
}

/** The sentences of explanations in Czech. */
export const sentences: Sentences = {
  "level-chosen": ({ node, level, lowest, highest }, say) => {
    const points = level.value && highest.value ? `: ${say.among(level.value, lowest.value, highest.value)}` : "";
    return `${say.Node(node)} má hodnocení ${say.level(level)}${points}.`;
  },
  unrated: ({ node }, say) => `${say.Node(node)} nemá hodnocení.`,
  "does-not-apply": ({ nodes, facts }, say) => `${say.Nodes(nodes)} se nehodnotí (${say.facts(facts)}).`,
  "answered-not-applicable": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: odpověď ${say.level(answer)}, mimo body i maximum.`,
  "answered-left-out": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: odpověď ${say.level(answer)}, mimo body i maximum, ale nechybí.`,
  "answered-unrated": ({ nodes, answer }, say) =>
    `${say.Nodes(nodes)}: odpověď ${say.level(answer)}, bere se jako chybějící hodnocení.`,
  "answered-as-level": ({ node, answer, level }, say) =>
    `${say.Node(node)}: odpověď ${say.level(answer)}, počítá se jako ${say.level(level)}.`,
  "in-proportion": ({ node, facts }, say) =>
    `${say.Node(node)} platí přiměřeně: hodnotí se s ohledem na velikost služby (${say.facts(facts)}).`,
  "below-floor": ({ node, level, floor, because }, say) =>
    `${say.Node(node)} je pod nejnižší přijatelnou úrovní: ${say.level(level)}, čeká se aspoň ${say.level(floor)}${because === null ? "" : ` (${say.because(because)})`}.`,

  "nothing-applies": ({ nodes }, say) => `${say.Nodes(nodes)} se nehodnotí, protože se nehodnotí nic uvnitř.`,
  "all-left-out": ({ nodes }, say) =>
    `${say.Nodes(nodes)} se ${one(nodes.length, "vynechává", "vynechávají")}, protože se vynechává vše uvnitř.`,
  "inputs-not-scored": ({ nodes }, say) =>
    `${say.Nodes(nodes)} podle pravidla ${one(nodes.length, "nemá výsledek a nepočítá", "nemají výsledek a nepočítají")} se.`,
  "weight-zero": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "má váhu 0: ukazuje se, ale nepočítá", "mají váhu 0: ukazují se, ale nepočítají")}.`,
  "gaps-dropped": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "nemá výsledek a zůstává", "nemají výsledek a zůstávají")} mimo body i maximum.`,
  "gaps-counted-lowest": ({ nodes }, say) =>
    `${say.Nodes(nodes)} ${one(nodes.length, "nemá výsledek a počítá", "nemají výsledek a počítají")} se jako nejnižší stupeň.`,
  "gaps-withhold": ({ node, nodes }, say) =>
    `${say.Node(node)} nemá výsledek: pravidlo žádá vše a ${say.nodes(nodes, node)} výsledek ${one(nodes.length, "nemá", "nemají")}.`,
  "nothing-rated": ({ node }, say) => `${say.Node(node)} nemá výsledek: nemá ho nic uvnitř, co se počítá.`,
  "coverage-too-low": ({ node, rated, expected, percent, minimum }, say) =>
    `${say.Node(node)} nemá výsledek: hodnocení je ${rated} ${outOf(expected)} ${expected}, ${say.amount(percent, "percent")}, a pravidlo žádá ${say.amount(minimum, "percent")}.`,
  coverage: ({ rated, expected, missing }, say) =>
    `Hodnocení je ${rated} ${outOf(expected)} ${expected}; chybí: ${say.nodes(missing)}.`,
  possible: ({ lowest, highest, unit }, say) => {
    const span = say.span(lowest, highest, unit, "až");
    return span.same
      ? `Ať chybějící hodnocení dopadne jakkoli, výsledek je ${span.text}.`
      : `Chybějící hodnocení ještě dovolují výsledek: ${span.text}.`;
  },
  "possible-unknown": ({ gaps, tried }, say) =>
    `Co chybějící hodnocení (${say.count(gaps)}) ještě dovolují, není známo: lepší hodnocení tu může výsledek i snížit a případů je víc než ${say.count(tried)}.`,
  reachable: ({ reachable }, say) => `Kdyby bylo hodnoceno vše, maximum by bylo ${say.amount(reachable, "points")}.`,

  sum: (reason, say) => {
    const { node, inputs, unit, start } = reason;
    const from = start.exact === "0" ? "" : `, začíná se od ${say.short(start)}`;
    return `${say.Node(node)} má ${say.summed(reason)}${from}: ${say.inputs(inputs, node, unit, "times")}.`;
  },
  mean: /* @__PURE__ */ average("průměr"),
  "geometric-mean": /* @__PURE__ */ average("geometrický průměr"),
  lowest: /* @__PURE__ */ ordinal("to nejnižší"),
  highest: /* @__PURE__ */ ordinal("to nejvyšší"),
  median: /* @__PURE__ */ ordinal("to prostřední"),
  "most-common": /* @__PURE__ */ ordinal("to nejčastější"),
  share: (reason, say) =>
    `${say.Node(reason.node)} má ${say.amount(reason.points as Figure, "percent")}: ${reached(reason, say)}.`,
  count: (reason, say) => `${say.Node(reason.node)}: ${reached(reason, say)}.`,
  rule: ({ combine, take, provenance }) =>
    `Pravidlo: ${words.combine[combine]}${words.take[take]} (${words.made[provenance]}).`,
  "percent-of-maximum": ({ max, percent }, say) =>
    `To je ${say.amount(percent, "percent")} z maxima ${say.number(max)}.`,
  "percent-of-range": ({ min, max, percent }, say) =>
    `To je ${say.amount(percent, "percent")} cesty od ${say.number(min)} do ${say.number(max)}.`,
  "percent-shown": ({ percent }, say) =>
    `V procentech: ${say.amount(percent, "percent")}, jen pro informaci: pravidlo počítá body.`,
  "nothing-to-divide": ({ node }, say) => `${say.Node(node)} nemá procento: chybí maximum, kterým by se dělilo.`,
  rounded: ({ before, after, to, mode, unit }, say) =>
    `${say.amount(before, unit)} se zaokrouhluje na ${say.amount(after, unit)}, násobek ${say.short(to)} (${words.rounding[mode]}).`,

  "band-by-edges": ({ value, band, bands, unit }, say) => {
    const place = bands.findIndex((edge) => edge.band.id === band?.id);
    const [own, next] = [bands[place], bands[place + 1]];
    const from = own?.edge ? [`${own.included ? "od" : "nad"} ${say.short(own.edge)}`] : [];
    const to = next?.edge ? [`${next.included ? "pod" : "nejvýše"} ${say.short(next.edge)}`] : [];
    if (band === null) return `${say.amount(value, unit)} leží pod všemi stupni.`;
    return `${say.amount(value, unit)} spadá do stupně ${say.level(band)}: ${[...from, ...to].join(", ")}.`;
  },
  "verdict-held": ({ band, condition, because }, say) =>
    `Závěr je ${say.level(band)}: ${because === null ? "" : `${say.because(because)}; `}${say.condition(condition)}.`,
  "verdict-failed": ({ band, condition }, say) => `Není to ${say.level(band)}: ${say.condition(condition)}.`,
  "verdict-otherwise": ({ band }, say) => `Závěr je ${say.level(band)}: žádný jiný řádek tabulky neplatí.`,
  "verdict-open": ({ node }, say) => `${say.Node(node)}: pravidlo tento případ neřeší.`,
  "step-taken": ({ step, to, because }, say) => `${move(step, say)}, na ${say.level(to)}: ${say.because(because)}.`,
  "step-at-end": ({ step, to, because }, say) =>
    `${move(step, say)} nic nemění, ${say.level(to)} je konec stupnice: ${say.because(because)}.`,
  "limit-binds": ({ node, before, atMost, because, nodes, unit }, say) =>
    `${say.Node(node)}: omezení na ${say.cap(atMost, unit)}, bez něj ${say.cap(before, unit)}: ${say.because(because)}${say.behind(nodes)}.`,
  "limit-holds": ({ atMost, because, nodes, unit }, say) =>
    `Omezení na ${say.cap(atMost, unit)} platí a nic nemění: ${say.because(because)}${say.behind(nodes)}.`,
  "condition-unknown": ({ node, of, nodes, facts }, say) => {
    const unknown = [nodes.length === 0 ? "" : say.nodes(nodes), say.facts(facts)].filter((text) => text !== "");
    const which = unknown.length === 0 ? "" : ` (${unknown.join("; ")})`;
    return `${say.Node(node)} nemá výsledek: ${words.decides[of]} závisí na tom, co není známo${which}.`;
  },
  override: ({ computed, final, reason, role }, say) =>
    `Platí ${say.level(final)} místo ${say.level(computed) || "žádného stupně"}, rozhodnutí v roli ${say.quote(role)}: ${say.quote(reason)}.`,
  "override-cut": ({ wished, final, reason, role }, say) =>
    `Role ${say.quote(role)} žádá ${say.level(wished)} (${say.quote(reason)}), omezení však dovolují nejvýše ${say.level(final)}.`,
  "not-scored": ({ node, counts }, say) => {
    const ratings = counts.map(({ id, title, count }) =>
      id === "unrated" ? `bez hodnocení ${count}` : `${say.level({ id, title })} ${count}`,
    );
    return `${say.Node(node)} podle pravidla nemá výsledek; hodnocení: ${ratings.join(", ") || "žádné"}.`;
  },

  "items-below-floor": ({ nodes }, say) => `Pod nejnižší přijatelnou úrovní: ${say.nodes(nodes)}.`,
  "no-band": () => "Žádný závěr: pravidla neurčují stupeň celku.",
  wording: ({ wording }) => `Znění: ${wording.map((kind) => words.wording[kind]).join(", ")}.`,
  provenance: ({ scale, rules }) =>
    `Stupnice: ${scale === null ? "rámec neuvádí, čí je" : words.made[scale]}. Pravidla: ${words.made[rules]}.`,
  unverified: ({ nodes }, say) => `Neověřeno podle pramene: ${say.nodes(nodes)}.`,
  "dated-ours": () => "Pramen nemá datum; vydání nese den, kdy byla data sestavena.",
  disclaimer: ({ text }, say) => say.text(text),
  cost: ({ node, item, level, answer, loss, unit, band }, say) => {
    const points = unit === "percent" ? words.percentagePoints : words.points;
    const lost = loss === null ? "" : ` ubírá ${say.number(loss)} ${say.form(loss.shown, points)}`;
    const of = node.kind === "framework" || loss === null ? "" : ` (${say.node(node)})`;
    const higher = band === null ? "" : `; s nejlepším hodnocením by výsledek byl ${say.level(band)}`;
    const chosen = answer === null ? `hodnocení ${say.level(level)}` : `odpověď ${say.level(answer)}`;
    return `${say.Called(item)}${lost}${of}: ${chosen}${higher}.`;
  },
};
