import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { wordsSchema } from "../core/text.schema.js";
import { levelIdSchema } from "../framework/scale.schema.js";
import type {
  ActionStatus,
  DateChange,
  EffectAnswer,
  EffectCheck,
  EffectLevel,
  EffectOutcome,
  StatusChange,
} from "./plan-records.js";

/** Checks one {@link ActionStatus}. */
export const actionStatusSchema: z.ZodType<ActionStatus> = z.enum(["planned", "in-progress", "done", "cancelled"]);

/** Checks one {@link StatusChange}. */
export const statusChangeSchema: z.ZodType<StatusChange> = z.strictObject({
  on: daySchema,
  status: actionStatusSchema,
  reason: wordsSchema.exactOptional(),
  role: wordsSchema.exactOptional(),
} satisfies Shape<StatusChange>);

/** Checks one {@link DateChange}; that one goes on from the other is for `checkPlan`. */
export const dateChangeSchema: z.ZodType<DateChange> = z.strictObject({
  on: daySchema,
  date: z.enum(["start", "due"]),
  from: daySchema.exactOptional(),
  to: daySchema,
  reason: wordsSchema,
  role: wordsSchema.exactOptional(),
} satisfies Shape<DateChange>);

/** Checks one {@link EffectOutcome}. */
export const effectOutcomeSchema: z.ZodType<EffectOutcome> = z.enum(["reached", "not-reached", "not-known"]);

/** Checks one {@link EffectLevel}. */
export const effectLevelSchema: z.ZodType<EffectLevel> = z.strictObject({
  item: idSchema,
  dimension: idSchema.exactOptional(),
  wanted: levelIdSchema,
  level: levelIdSchema.exactOptional(),
  outcome: effectOutcomeSchema,
} satisfies Shape<EffectLevel>);

/** Checks one {@link EffectAnswer}. */
export const effectAnswerSchema: z.ZodType<EffectAnswer> = z.strictObject({
  on: daySchema,
  assessment: wordsSchema.exactOptional(),
  outcome: effectOutcomeSchema,
  levels: z.array(effectLevelSchema),
  note: z.string().exactOptional(),
} satisfies Shape<EffectAnswer>);

/** Checks one {@link EffectCheck}. */
export const effectCheckSchema: z.ZodType<EffectCheck> = z.strictObject({
  due: daySchema,
  role: wordsSchema.exactOptional(),
  answer: effectAnswerSchema.exactOptional(),
} satisfies Shape<EffectCheck>);
