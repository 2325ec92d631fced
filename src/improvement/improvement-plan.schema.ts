import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema, wordsSchema } from "../core/text.schema.js";
import { levelIdSchema } from "../framework/scale.schema.js";
import { type BandChange, type FindingKind, findingKinds, type Gain } from "./finding.js";
import type { Action, ActionStatus, ExpectedLevel, FindingRef, ImprovementPlan } from "./improvement-plan.js";

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

/** Checks one {@link ActionStatus}. */
export const actionStatusSchema: z.ZodType<ActionStatus> = z.enum(["planned", "in-progress", "done", "cancelled"]);

/** Checks one {@link Action}. */
export const actionSchema: z.ZodType<Action> = z.strictObject({
  id: idSchema,
  title: textSchema,
  answers: z.array(findingRefSchema).exactOptional(),
  items: z.array(idSchema),
  expects: z.array(expectedLevelSchema).exactOptional(),
  gain: gainSchema.exactOptional(),
  role: wordsSchema.exactOptional(),
  start: daySchema.exactOptional(),
  due: daySchema.exactOptional(),
  effort: z.number().nonnegative().exactOptional(),
  cost: z.number().nonnegative().exactOptional(),
  status: actionStatusSchema.exactOptional(),
  note: z.string().exactOptional(),
} satisfies Shape<Action>);

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
  comment: z.string().exactOptional(),
} satisfies Shape<ImprovementPlan>);
