import fc from "fast-check";
import { addWorkingDays, type Day, type ImprovementPlan, moveDate, setStatus } from "quality-frameworks";

/** Something that happens to a plan. */
export interface Happening {
  readonly on: Day;
  readonly to: (plan: ImprovementPlan) => ImprovementPlan;
}

const day = (place: number): Day => addWorkingDays("2026-01-01", place);
const place = fc.integer({ min: 0, max: 200 });
const id = fc.constantFrom("a", "b", "c", "d");

const action = fc.record(
  {
    start: place.map(day),
    due: place.map(day),
    addedOn: fc.integer({ min: 0, max: 50 }).map(day),
    effort: fc.constantFrom(0, 0.1, 0.2, 3),
  },
  { requiredKeys: [] },
);

/** A plan of four actions, one after the other, as it was made. */
export const anyPlan: fc.Arbitrary<ImprovementPlan> = fc.array(action, { minLength: 4, maxLength: 4 }).map((list) => ({
  framework: "shelter",
  edition: "2026-01-01",
  createdOn: "2026-01-01",
  actions: list.map((one, index) => ({
    id: "abcd".charAt(index),
    title: { en: "Do it." },
    items: ["hours"],
    ...(index > 0 && { after: ["abcd".charAt(index - 1)] }),
    ...one,
  })),
  milestones: [{ id: "half", title: { en: "Half of it" }, actions: ["a", "b"], due: day(60) }],
}));

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .record({ on: place.map(day), id, status: fc.constantFrom("planned", "in-progress", "done", "cancelled") })
    .map(({ on, id: one, status }) => ({
      on,
      to: (plan: ImprovementPlan) => setStatus(plan, one, { on, status: status as "done" }),
    })),
  fc
    .record({ on: place.map(day), id: fc.oneof(id, fc.constant("half")), to: place.map(day) })
    .map(({ on, id: one, to }) => ({
      on,
      to: (plan: ImprovementPlan) => moveDate(plan, one, { on, date: "due", to, reason: "It turned out so." }),
    })),
);

/** What happens to it, in the order of days. */
export const anyHappenings: fc.Arbitrary<readonly Happening[]> = fc
  .array(happening, { maxLength: 12 })
  .map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

/** Any day around them. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -5, max: 220 }).map(day);
