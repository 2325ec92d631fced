import { type LocalizedText, pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import type { OptimiseOptions, PercentTarget } from "../../improvement/optimise/candidate.js";
import { describeChoice } from "../../improvement/optimise/describe-choice.js";
import type { OptimisedPlan } from "../../improvement/optimise/optimised-plan.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
import { wordsIn } from "../../report/words/words-in.js";
import { programOf } from "../../scoring/compile-framework.js";
import { namesOf } from "../../scoring/explain/names-of.js";
import type { Score } from "../../scoring/score.js";
import { formatLines } from "./format-lines.js";
import { nameBand } from "./name-node.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/** How an optimised plan is printed. */
export interface OptimisedLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
}

const words = {
  heading: { en: "What to do first", cs: "Co udělat nejdřív", bg: "Какво да се направи първо" },
  wanted: { en: "to reach", cs: "cíl", bg: "цел" },
  budget: { en: "budget", cs: "rozpočet", bg: "бюджет" },
  before: { en: "now", cs: "nyní", bg: "сега" },
  after: { en: "afterwards", cs: "potom", bg: "след това" },
  effort: { en: "effort", cs: "pracnost", bg: "усилие" },
  cost: { en: "cost", cs: "cena", bg: "цена" },
  already: {
    en: "The target is reached already.",
    cs: "Cíle je už dosaženo.",
    bg: "Целта вече е достигната.",
  },
  missed: {
    en: "The target cannot be reached with these actions; this is the best that can be had.",
    cs: "Cíle se těmito opatřeními nedosáhne; toto je to nejlepší, čeho dosáhnout lze.",
    bg: "С тези действия целта не може да се достигне; това е най-доброто възможно.",
  },
  proven: {
    en: "No other choice is better.",
    cs: "Žádný jiný výběr není lepší.",
    bg: "Никой друг избор не е по-добър.",
  },
  open: {
    en: "The search was cut short: another choice may be better.",
    cs: "Hledání bylo ukončeno předčasně: jiný výběr může být lepší.",
    bg: "Търсенето беше прекъснато: друг избор може да е по-добър.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Writes an optimised plan for people: the result now and then, what is taken, what is left out, each with its reason. */
export function formatOptimised(
  framework: Framework,
  plan: OptimisedPlan,
  { target, budget = {} }: Pick<OptimiseOptions, "target" | "budget">,
  layout: OptimisedLayout,
): readonly string[] {
  const { width, paint, languages } = layout;
  const { language } = wordsIn(languages);
  const number = (amount: number) => formatNumber(amount, language);
  const say = (word: keyof typeof words) => pickText(words[word], languages);
  const { before, after } = plan.forecast;
  const { effort, cost } = budget;
  const limits = [
    ...(effort === undefined ? [] : [`${say("effort")} ${number(effort)}`]),
    ...(cost === undefined ? [] : [`${say("cost")} ${number(cost)}`]),
  ];
  const lines = [
    ...(target === undefined ? [] : [{ name: say("wanted"), text: wantedText(framework, target, languages) }]),
    ...(limits.length === 0 ? [] : [{ name: say("budget"), text: limits.join(", ") }]),
    { name: say("before"), text: outcome(framework, before, languages) },
    { name: say("after"), text: outcome(framework, after, languages) },
    { name: say("effort"), text: number(plan.effort) },
    ...(plan.cost === 0 ? [] : [{ name: say("cost"), text: number(plan.cost) }]),
  ];
  const reasons = (taken: boolean) =>
    plan.choices
      .filter((choice) => choice.taken === taken)
      .flatMap((choice) => wrapText(describeChoice(choice, { languages }), width, indents(taken)));
  const { rated, expected } = before.coverage;
  const gap = rated < expected ? gapText(expected - rated, expected, languages) : null;
  const [taken, out] = [reasons(true), reasons(false)];
  return [
    ...wrapText(say("heading"), width).map((line) => paint("bold", line)),
    ...formatLines(lines, width, paint),
    ...(taken.length === 0 ? [] : ["", ...taken]),
    ...(out.length === 0 ? [] : ["", ...out]),
    "",
    ...(gap === null ? [] : wrapText(gap, width)),
    ...(plan.reached === true && plan.actions.length === 0 ? wrapText(say("already"), width) : []),
    ...(plan.reached === false ? wrapText(say("missed"), width) : []),
    ...wrapText(say(plan.proven ? "proven" : "open"), width),
  ];
}

function indents(taken: boolean): { readonly first: string; readonly rest: string } {
  return { first: taken ? "+ " : "- ", rest: "  " };
}

// Where gaps do not count, one good rating may seem to lift the whole.
function gapText(open: number, all: number, languages: readonly string[]): string {
  const sentence: LocalizedText = {
    en: `${open} of ${all} items are not rated: rate them before you rely on this choice.`,
    cs: `Nehodnoceno je ${open} z ${all} položek: ohodnoťte je dříve, než se na výběr spolehnete.`,
    bg: `${open} от ${all} показателя не са оценени: оценете ги, преди да разчитате на този избор.`,
  };
  return pickText(sentence, languages);
}

function wantedText(framework: Framework, target: string | PercentTarget, languages: readonly string[]): string {
  if (typeof target === "string") return nameBand(framework, target, languages);
  return `${formatNumber(target.percent, wordsIn(languages).language)} %`;
}

function outcome(framework: Framework, { band, value, percent }: Score, languages: readonly string[]): string {
  const { language } = wordsIn(languages);
  const program = programOf(framework);
  const list = program.nodes[0]?.list ?? null;
  const level = namesOf(program).level(list, list?.ids.indexOf(band ?? "") ?? -1);
  const title = level === null ? "" : level.title === null ? level.id : pickText(level.title, languages);
  const stated = framework.scoring.overall.as?.startsWith("percent") ?? false;
  const number = value === null ? "" : stated ? formatPercent(value, language) : formatNumber(value, language);
  const share = percent === null || stated ? "" : formatPercent(percent, language);
  return [title, number, share].filter((text) => text !== "").join(", ") || "–";
}
