import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema, wordsSchema } from "../core/text.schema.js";
import { levelIdSchema } from "../framework/scale.schema.js";
import { type BandChange, type FindingKind, findingKinds, type Gain } from "./finding.js";
import type { Action, ExpectedLevel, FindingRef, ImprovementPlan, Milestone } from "./improvement-plan.js";
import { actionStatusSchema, dateChangeSchema, effectCheckSchema, statusChangeSchema } from "./plan-records.schema.js";

/** Checks one {@link FindingKind}. */
export const findingKindSchema: z.ZodType<FindingKind> = z.enum(findingKinds);

/** Checks one {@link BandChange}. */
export const bandChangeSchema: z.ZodType<BandChange> = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
} satisfies Shape<BandChange>);

/** Checks one {@link Gain}. */
export const gainSchema: z.ZodType<Gain> = z.strictObject({
  value: z.number().nullable(),
  points: z.number().nullable(),
  band: bandChangeSchema.nullable(),
} satisfies Shape<Gain>);

/** Checks one {@link FindingRef}. */
export const findingRefSchema: z.ZodType<FindingRef> = z.strictObject({
  kind: findingKindSchema,
  items: z.array(idSchema),
  dimension: idSchema.exactOptional(),
} satisfies Shape<FindingRef>);

/** Checks one {@link ExpectedLevel}; that its item has such a level is for `checkPlan`. */
export const expectedLevelSchema: z.ZodType<ExpectedLevel> = z.strictObject({
  item: idSchema,
  dimension: idSchema.exactOptional(),
  from: levelIdSchema.exactOptional(),
  level: levelIdSchema,
} satisfies Shape<ExpectedLevel>);

/** Checks one {@link Action}. */
export const actionSchema: z.ZodType<Action> = z.strictObject({
  id: idSchema,
  title: textSchema,
  answers: z.array(findingRefSchema).exactOptional(),
  items: z.array(idSchema),
  expects: z.array(expectedLevelSchema).exactOptional(),
  gain: gainSchema.exactOptional(),
  cause: wordsSchema.exactOptional(),
  role: wordsSchema.exactOptional(),
  addedOn: daySchema.exactOptional(),
  after: z.array(idSchema).exactOptional(),
  follows: idSchema.exactOptional(),
  start: daySchema.exactOptional(),
  due: daySchema.exactOptional(),
  effort: z.number().nonnegative().exactOptional(),
  cost: z.number().nonnegative().exactOptional(),
  status: actionStatusSchema.exactOptional(),
  history: z.array(statusChangeSchema).exactOptional(),
  moved: z.array(dateChangeSchema).exactOptional(),
  checks: z.array(effectCheckSchema).exactOptional(),
  note: z.string().exactOptional(),
} satisfies Shape<Action>);

/** Checks one {@link Milestone}; that its actions exist is for `checkPlan`. */
export const milestoneSchema: z.ZodType<Milestone> = z.strictObject({
  id: idSchema,
  title: textSchema,
  due: daySchema.exactOptional(),
  actions: z.array(idSchema),
  moved: z.array(dateChangeSchema).exactOptional(),
  note: z.string().exactOptional(),
} satisfies Shape<Milestone>);

/** Checks the shape of an {@link ImprovementPlan}. Whether it fits framework and assessment is for `checkPlan`. */
export const improvementPlanSchema: z.ZodType<ImprovementPlan> = z.strictObject({
  $schema: wordsSchema.exactOptional(),
  framework: wordsSchema,
  edition: daySchema,
  id: wordsSchema.exactOptional(),
  assessment: wordsSchema.exactOptional(),
  unit: idSchema.exactOptional(),
  target: levelIdSchema.exactOptional(),
  createdOn: daySchema,
  currency: wordsSchema.exactOptional(),
  actions: z.array(actionSchema),
  milestones: z.array(milestoneSchema).exactOptional(),
  comment: z.string().exactOptional(),
} satisfies Shape<ImprovementPlan>);
