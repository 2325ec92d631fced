import { daysBetween } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { QualityError } from "../../core/quality-error.js";
import { pickText } from "../../core/text.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import { planProgress } from "../../improvement/progress/plan-progress.js";
import { type DueCadence, listDue } from "../../improvement/time/list-due.js";
import type { AssessmentWithFramework } from "./open/open-assessment.js";

/** Something that is asked for by a day. */
export interface DueThing {
  /** What it is. */
  readonly what: "cadence" | "action" | "milestone" | "check";
  /** Its key in the framework or the plan. */
  readonly id: Id;
  /** Its name. */
  readonly title: string;
  /** The day. */
  readonly due: Day;
  /** Whether that day has passed, has come, or is still to come. */
  readonly state: DueCadence["state"];
  /** Role that sees to it; null where nobody is named. */
  readonly role: string | null;
}

interface Look {
  readonly on: Day;
  readonly ahead: number;
}

/**
 * Lists what the frameworks of assessments ask for again and again. What asks for the assessment as a whole was kept on the
 * days of the assessments.
 */
export function dueOfCadences(
  assessments: readonly AssessmentWithFramework[],
  look: Look & { readonly done: Readonly<Record<Id, Day>> },
  languages: readonly string[],
): readonly DueThing[] {
  // Of several editions the newest speaks.
  const newest = new Map(
    assessments
      .toSorted((a, b) => (a.framework.edition < b.framework.edition ? -1 : 1))
      .map((one) => [one.framework.id, one.framework]),
  );
  const frameworks = [...newest.values()];
  const known = new Set(frameworks.flatMap(({ cadences = [] }) => cadences.map(({ id }) => id)));
  for (const id of Object.keys(look.done)) {
    if (known.has(id)) continue;
    const list = [...known].join(", ") || "there are none";
    throw new QualityError("unknown-id", `None of the frameworks has a cadence "${id}". Cadences: ${list}.`);
  }
  return frameworks.flatMap((framework) => {
    const days = assessments.flatMap((one) => (one.framework.id === framework.id ? (one.assessment.on ?? []) : []));
    const cadences = framework.cadences ?? [];
    const whole = cadences.filter((cadence) => cadence.for === undefined).map(({ id }) => [id, days] as const);
    const said = Object.entries(look.done).filter(([id]) => cadences.some((cadence) => cadence.id === id));
    const done = Object.fromEntries([...whole, ...said]);
    return listDue(framework, { ...look, done }).map(({ id, title, due, state }): DueThing => {
      return { what: "cadence", id, title: pickText(title, languages), due, state, role: null };
    });
  });
}

/** Lists what is open in a plan: actions, milestones, and looks at whether the effect came. */
export function dueInPlan(
  plan: ImprovementPlan,
  { on, ahead }: Look,
  languages: readonly string[],
): readonly DueThing[] {
  const { actions, milestones, checks } = planProgress(plan, { on });
  const known = new Map([...plan.actions, ...(plan.milestones ?? [])].map((one) => [one.id, one]));
  const thing = (what: DueThing["what"], id: Id, due: Day | null, role?: string): readonly DueThing[] => {
    const record = known.get(id);
    const named = role ?? (record !== undefined && "role" in record ? record.role : undefined) ?? null;
    return due === null
      ? []
      : [{ what, id, title: pickText(record?.title, languages), due, state: stateOf(due, on, ahead), role: named }];
  };
  const open = actions.filter(({ status }) => status === "planned" || status === "in-progress");
  return [
    ...open.flatMap(({ id, due }) => thing("action", id, due)),
    ...milestones.filter(({ reached }) => !reached).flatMap(({ id, due }) => thing("milestone", id, due)),
    ...checks
      .filter(({ outcome }) => outcome === null)
      .flatMap(({ action, due }) => {
        const check = plan.actions.find(({ id }) => id === action)?.checks?.find((one) => one.due === due);
        return thing("check", action, due, check?.role);
      }),
  ];
}

/** Puts what is due first, first. */
export function sortDue(things: readonly DueThing[]): readonly DueThing[] {
  return things.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function stateOf(due: Day, on: Day, ahead: number): DueCadence["state"] {
  const days = daysBetween(due, on);
  return days > 0 ? "overdue" : days >= -ahead ? "due" : "later";
}
