import type * as z from "zod";
import { framework } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { draftPlan } from "../../src/improvement/draft-plan.js";
import type { BandChange, FindingKind, Gain } from "../../src/improvement/finding.js";
import { forecast } from "../../src/improvement/forecast.js";
import type {
  Action,
  ExpectedLevel,
  FindingRef,
  ImprovementPlan,
  Milestone,
} from "../../src/improvement/improvement-plan.js";
import type * as schemas from "../../src/improvement/improvement-plan.schema.js";
import { listFindings } from "../../src/improvement/list-findings.js";
import type { ActionStatus, DateChange, EffectCheck, StatusChange } from "../../src/improvement/plan-records.js";
import type * as records from "../../src/improvement/plan-records.schema.js";
import type { Equal, Expect } from "../types/equal.js";
import { dayCentre, ordinary } from "./day-centre.js";

type Output<S> = S extends z.ZodType<infer T> ? T : never;

/** Each schema checks exactly its interface. */
export type SchemasEqualInterfaces = [
  Expect<Equal<Output<typeof schemas.findingKindSchema>, FindingKind>>,
  Expect<Equal<Output<typeof schemas.bandChangeSchema>, BandChange>>,
  Expect<Equal<Output<typeof schemas.gainSchema>, Gain>>,
  Expect<Equal<Output<typeof schemas.findingRefSchema>, FindingRef>>,
  Expect<Equal<Output<typeof schemas.expectedLevelSchema>, ExpectedLevel>>,
  Expect<Equal<Output<typeof records.actionStatusSchema>, ActionStatus>>,
  Expect<Equal<Output<typeof records.statusChangeSchema>, StatusChange>>,
  Expect<Equal<Output<typeof records.dateChangeSchema>, DateChange>>,
  Expect<Equal<Output<typeof records.effectCheckSchema>, EffectCheck>>,
  Expect<Equal<Output<typeof schemas.milestoneSchema>, Milestone>>,
  Expect<Equal<Output<typeof schemas.actionSchema>, Action>>,
  Expect<Equal<Output<typeof schemas.improvementPlanSchema>, ImprovementPlan>>,
];

/** Compiled, never run. */
export function rightCalls(): void {
  listFindings(dayCentre, ordinary, { target: "kept", strengths: true });
  const plan = draftPlan(dayCentre, ordinary, { on: "2026-05-04", target: 2 });
  forecast(dayCentre, ordinary, plan);
  forecast(dayCentre, ordinary, plan.actions);
  forecast(dayCentre, ordinary, [{ expects: [{ item: "fire", level: "kept" }] }]);
  const empty = { framework: "czech-social-services", edition: "2026-01-01", responses: {} };
  listFindings(framework, empty, { target: "well-fulfilled" });
}

export function wrongCalls(): void {
  // @ts-expect-error: no such level
  listFindings(dayCentre, ordinary, { target: "keep" });

  // @ts-expect-error: a plan needs its day
  draftPlan(dayCentre, ordinary, {});

  // @ts-expect-error: no such level in the Czech scale
  draftPlan(framework, { framework: "x", edition: "2026-01-01", responses: {} }, { on: "2026-05-04", target: 4 });

  // @ts-expect-error: an assessment of another framework
  forecast(framework, ordinary, []);

  // @ts-expect-error: no such status
  forecast(dayCentre, ordinary, [{ status: "finished" }]);
}
