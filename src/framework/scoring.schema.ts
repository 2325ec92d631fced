import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import { recordOf } from "../core/record.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import { provenanceSchema } from "./label.schema.js";
import { exceptionSchema, ruleSchema, unratedSchema } from "./rule.schema.js";
import { levelIdSchema } from "./scale.schema.js";
import type { Dimension, DimensionSet, Expectation, Group, Grouping, Scoring } from "./scoring.js";
import { selectorSchema } from "./selector.schema.js";

/** Checks one {@link Dimension}. */
export const dimensionSchema: z.ZodType<Dimension> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  scale: idSchema,
  weight: z.number().exactOptional(),
} satisfies Shape<Dimension>);

/** Checks one {@link DimensionSet}. */
export const dimensionSetSchema: z.ZodType<DimensionSet> = z.strictObject({
  for: selectorSchema.exactOptional(),
  of: z.array(dimensionSchema).min(1),
} satisfies Shape<DimensionSet>);

/** Checks one {@link Group}, with the groups inside it. */
export const groupSchema: z.ZodType<Group> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  weight: z.number().exactOptional(),
  of: selectorSchema.exactOptional(),
  groups: z
    .array(z.lazy(() => groupSchema))
    .min(1)
    .exactOptional(),
  because: recordOf(idSchema, textSchema).exactOptional(),
  rule: ruleSchema.exactOptional(),
} satisfies Shape<Group>);

/** Checks one {@link Grouping}. */
export const groupingSchema: z.ZodType<Grouping> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  of: selectorSchema.exactOptional(),
  groups: z.array(groupSchema).min(1).exactOptional(),
  overall: ruleSchema,
} satisfies Shape<Grouping>);

/** Checks one {@link Expectation}. */
export const expectationSchema: z.ZodType<Expectation> = z.strictObject({
  for: selectorSchema,
  level: levelIdSchema,
  because: textSchema.exactOptional(),
} satisfies Shape<Expectation>);

/** Checks the shape of a {@link Scoring}; what its parts mean for each other is for lint. */
export const scoringSchema: z.ZodType<Scoring> = z.strictObject({
  provenance: provenanceSchema,
  unrated: unratedSchema,
  overall: ruleSchema,
  area: ruleSchema.exactOptional(),
  standard: ruleSchema.exactOptional(),
  criterion: ruleSchema.exactOptional(),
  exceptions: z.array(exceptionSchema).exactOptional(),
  dimensions: z.array(dimensionSetSchema).exactOptional(),
  groupings: z.array(groupingSchema).exactOptional(),
  floors: z.array(expectationSchema).exactOptional(),
  targets: z.array(expectationSchema).exactOptional(),
} satisfies Shape<Scoring>);
