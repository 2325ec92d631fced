import * as z from "zod";
import { type Id, isId } from "../core/id.js";
import { idSchema } from "../core/id.schema.js";
import { must } from "../core/must.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import { provenanceSchema } from "./label.schema.js";
import type { Level, LevelId, NumberRange, Requirement, Scale } from "./scale.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** Checks the id of a level where a number might stand as well. */
export const levelNameSchema: z.ZodType<Id> = z
  .string()
  .refine(
    isId,
    must(
      "not-an-id",
      "must be the id of a level, or its number",
      "Write a number without quotes, an id in small letters.",
    ),
  );

/** Checks the name of a level: its id or its number. A number written as text names nothing. */
export const levelIdSchema: z.ZodType<LevelId> = z.union([levelNameSchema, z.number()]);

/** Checks one {@link Requirement}. */
export const requirementSchema: z.ZodType<Requirement> = z.enum(["reason", "comment", "evidence", "due"]);

/** Checks one {@link Level}. */
export const levelSchema: z.ZodType<Level> = z.strictObject({
  id: idSchema,
  value: z.number().exactOptional(),
  title: textSchema.exactOptional(),
  description: textSchema.exactOptional(),
  requires: z.array(requirementSchema).exactOptional(),
} satisfies Shape<Level>);

/** Checks one {@link NumberRange}; that it goes upwards in whole steps is a lint rule. */
export const numberRangeSchema: z.ZodType<NumberRange> = z.strictObject({
  from: z.number(),
  to: z.number(),
  step: z.number().positive(),
} satisfies Shape<NumberRange>);

/** Checks the shape of a {@link Scale}; that values never fall as rank rises is a lint rule. */
export const scaleSchema: z.ZodType<Scale> = z
  .strictObject({
    id: idSchema,
    title: textSchema.exactOptional(),
    provenance: provenanceSchema.exactOptional(),
    source: sourcePlaceSchema.exactOptional(),
    levels: z
      .array(z.union([levelSchema, idSchema]))
      .min(2)
      .exactOptional(),
    range: numberRangeSchema.exactOptional(),
    meets: levelIdSchema.exactOptional(),
  } satisfies Shape<Scale>)
  .refine((scale) => (scale.levels === undefined) !== (scale.range === undefined), {
    ...must(
      "exactly-one",
      "must have exactly one of `levels` and `range`",
      "Name the levels, or give the range of numbers.",
    ),
    // Asked also where something else is wrong, so that all problems are shown at once.
    when: ({ value }) => typeof value === "object" && value !== null,
  });
