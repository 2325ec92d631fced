import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type { Duty, PlanRequirement } from "./duty.js";
import { provenanceSchema } from "./label.schema.js";
import { levelIdSchema } from "./scale.schema.js";
import { selectorSchema } from "./selector.schema.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** Checks one {@link PlanRequirement}. */
export const planRequirementSchema: z.ZodType<PlanRequirement> = z.enum(["action", "due", "owner", "reason"]);

/** Checks one {@link Duty}. */
export const dutySchema: z.ZodType<Duty> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  statement: textSchema,
  provenance: provenanceSchema.exactOptional(),
  for: selectorSchema.exactOptional(),
  below: levelIdSchema.exactOptional(),
  requires: z.array(planRequirementSchema).min(1).exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
} satisfies Shape<Duty>);
