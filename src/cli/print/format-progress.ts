import { pickText } from "../../core/text.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import type { PlanProgress } from "../../improvement/progress/progress.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
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
  const [language = "en"] = languages;
  const { total, done, share, actions, milestones, checks } = progress;
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  const effort =
    total.effort === null
      ? ""
      : `, ${formatNumber(done.effort ?? 0, language)} of ${formatNumber(total.effort, language)} days of work`;
  const lines = [
    { name: "on", text: progress.on },
    {
      name: "done",
      text: `${done.actions} of ${total.actions} actions${effort}${share === null ? "" : ` (${formatPercent(share * 100, language)})`}`,
    },
    { name: "late", text: progress.overdue.join(", ") || "none" },
  ];
  const titles = new Map(
    [...plan.actions, ...(plan.milestones ?? [])].map(({ id, title }) => [id, pickText(title, languages)]),
  );
  const rows = actions.map((action) => ({
    cells: [titles.get(action.id) ?? action.id, action.status, action.due ?? "-", remarkOf(action)],
    ...(action.overdue > 0 && { paint: (text: string) => paint("red", text) }),
  }));
  const steps = milestones.map(({ id, due, reached, overdue }) => ({
    cells: [titles.get(id) ?? id, reached ? "reached" : "open", due ?? "-", overdue > 0 ? late(overdue) : ""],
  }));
  const looks = checks.map(({ action, due, outcome, overdue }) => ({
    cells: [
      titles.get(action) ?? action,
      (outcome ?? "open").replaceAll("-", " "),
      due,
      overdue > 0 ? late(overdue) : "",
    ],
  }));
  const columns = (what: string) => [{ head: what }, { head: "" }, { head: "Due" }, { head: "" }];
  return [
    ...formatLines(lines, width, paint),
    ...(rows.length === 0 ? [] : ["", ...formatTable(columns("Action"), rows, width)]),
    ...(steps.length === 0 ? [] : [...heading("Milestones"), ...formatTable(columns("Milestone"), steps, width)]),
    ...(looks.length === 0 ? [] : [...heading("Did it help"), ...formatTable(columns("Action"), looks, width)]),
  ];
}

function remarkOf({ overdue, slipped, waitsFor, doneOn }: PlanProgress["actions"][number]): string {
  return [
    doneOn === null ? "" : `done on ${doneOn}`,
    overdue > 0 ? late(overdue) : "",
    slipped === 0 ? "" : `moved by ${slipped} working days`,
    waitsFor.length === 0 ? "" : `waits for ${waitsFor.join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function late(days: number): string {
  return days === 1 ? "1 working day late" : `${days} working days late`;
}
