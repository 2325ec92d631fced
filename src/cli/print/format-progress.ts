import { pickText } from "../../core/text.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import type { PlanProgress } from "../../improvement/progress/progress.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import { wordsIn } from "../../report/words/words-in.js";
import type { Forms } from "../../scoring/explain/say/say.js";
import type { ChangesLayout } from "./format-changes.js";
import { formatLines } from "./format-lines.js";
import { formatTable } from "./format-table.js";
import { wrapText } from "./wrap-text.js";

/** Writes for people how far a plan has come on a day. */
export function formatProgress(
  plan: ImprovementPlan,
  progress: PlanProgress,
  layout: ChangesLayout,
): readonly string[] {
  const { width, paint, languages } = layout;
  const [words, say] = [wordsIn(languages), cycleWordsIn(languages)];
  const { language } = words;
  const count = (many: number, forms: Forms) => `${formatNumber(many, language)} ${formOf(many, forms, language)}`;
  const { total, done, share, actions, milestones, checks } = progress;
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  const effort =
    total.effort === null
      ? ""
      : `, ${formatNumber(done.effort ?? 0, language)} ${words.of} ${count(total.effort, say.ofDays)}`;
  const lines = [
    { name: words.on, text: progress.on },
    {
      name: say.done,
      text: `${done.actions} ${words.of} ${count(total.actions, say.ofActions)}${effort}${share === null ? "" : ` (${formatPercent(share * 100, language)})`}`,
    },
    { name: say.late, text: progress.overdue.join(", ") || say.none },
  ];
  const titles = new Map(
    [...plan.actions, ...(plan.milestones ?? [])].map(({ id, title }) => [id, pickText(title, languages)]),
  );
  const rows = actions.map((action) => ({
    cells: [
      titles.get(action.id) ?? action.id,
      words.statuses[action.status],
      action.due ?? "-",
      remarkOf(action, languages),
    ],
    ...(action.overdue > 0 && { paint: (text: string) => paint("red", text) }),
  }));
  const steps = milestones.map(({ id, due, reached, overdue }) => ({
    cells: [titles.get(id) ?? id, reached ? say.reached : say.open, due ?? "-", late(overdue, languages)],
  }));
  const looks = checks.map(({ action, due, outcome, overdue }) => ({
    cells: [
      titles.get(action) ?? action,
      outcome === null ? say.open : say.outcomes[outcome],
      due,
      late(overdue, languages),
    ],
  }));
  const columns = (what: string) => [{ head: what }, { head: "" }, { head: say.dueBy }, { head: "" }];
  return [
    ...formatLines(lines, width, paint),
    ...(rows.length === 0 ? [] : ["", ...formatTable(columns(words.action), rows, width)]),
    ...(steps.length === 0 ? [] : [...heading(say.milestones), ...formatTable(columns(say.milestone), steps, width)]),
    ...(looks.length === 0 ? [] : [...heading(say.didItHelp), ...formatTable(columns(words.action), looks, width)]),
  ];
}

function remarkOf(
  { overdue, slipped, waitsFor, doneOn }: PlanProgress["actions"][number],
  languages: readonly string[],
): string {
  const say = cycleWordsIn(languages);
  return [
    doneOn === null ? "" : `${say.doneOn} ${doneOn}`,
    late(overdue, languages),
    slipped === 0 ? "" : `${say.movedBy} ${workingDays(slipped, languages)}`,
    waitsFor.length === 0 ? "" : `${say.waitsFor} ${waitsFor.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function late(days: number, languages: readonly string[]): string {
  return days > 0 ? `${cycleWordsIn(languages).lateBy} ${workingDays(days, languages)}` : "";
}

function workingDays(days: number, languages: readonly string[]): string {
  const { language } = wordsIn(languages);
  return `${formatNumber(days, language)} ${formOf(days, cycleWordsIn(languages).workingDays, language)}`;
}

function formOf(count: number, forms: Forms, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
