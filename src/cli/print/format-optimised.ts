import { type LocalizedText, pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { describeChoice } from "../../improvement/optimise/describe-choice.js";
import type { OptimisedPlan } from "../../improvement/optimise/optimised-plan.js";
import { programOf } from "../../scoring/compile-framework.js";
import { namesOf } from "../../scoring/explain/names-of.js";
import type { Score } from "../../scoring/score.js";
import { formatLines } from "./format-lines.js";
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
  before: { en: "now", cs: "nyní", bg: "сега" },
  after: { en: "afterwards", cs: "potom", bg: "след това" },
  effort: { en: "effort", cs: "pracnost", bg: "усилие" },
  cost: { en: "cost", cs: "cena", bg: "цена" },
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
export function formatOptimised(framework: Framework, plan: OptimisedPlan, layout: OptimisedLayout): readonly string[] {
  const { width, paint, languages } = layout;
  const say = (word: keyof typeof words) => pickText(words[word], languages);
  const { before, after } = plan.forecast;
  const lines = [
    { name: say("before"), text: outcome(framework, before, languages) },
    { name: say("after"), text: outcome(framework, after, languages) },
    { name: say("effort"), text: String(plan.effort) },
    ...(plan.cost === 0 ? [] : [{ name: say("cost"), text: String(plan.cost) }]),
  ];
  const reasons = (taken: boolean) =>
    plan.choices
      .filter((choice) => choice.taken === taken)
      .flatMap((choice) => wrapText(describeChoice(choice, { languages }), width, indents(taken)));
  const [taken, out] = [reasons(true), reasons(false)];
  return [
    ...wrapText(say("heading"), width).map((line) => paint("bold", line)),
    ...formatLines(lines, width, paint),
    ...(taken.length === 0 ? [] : ["", ...taken]),
    ...(out.length === 0 ? [] : ["", ...out]),
    "",
    ...(plan.reached === false ? wrapText(say("missed"), width) : []),
    ...wrapText(say(plan.proven ? "proven" : "open"), width),
  ];
}

function indents(taken: boolean): { readonly first: string; readonly rest: string } {
  return { first: taken ? "+ " : "- ", rest: "  " };
}

function outcome(framework: Framework, { band, value, percent }: Score, languages: readonly string[]): string {
  const program = programOf(framework);
  const list = program.nodes[0]?.list ?? null;
  const level = namesOf(program).level(list, list?.ids.indexOf(band ?? "") ?? -1);
  const title = level === null ? "" : level.title === null ? level.id : pickText(level.title, languages);
  const short = (number: number) => Math.round(number * 100) / 100;
  const stated = framework.scoring.overall.as?.startsWith("percent") ?? false;
  const number = value === null ? "" : `${short(value)}${stated ? " %" : ""}`;
  const share = percent === null || stated ? "" : `${short(percent)} %`;
  return [title, number, share].filter((text) => text !== "").join(", ") || "–";
}
