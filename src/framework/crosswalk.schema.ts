import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema, wordsSchema } from "../core/text.schema.js";
import type { Crosswalk, EditionRef, Relation } from "./crosswalk.js";
import { wordingSchema } from "./label.schema.js";

/** Checks one {@link EditionRef}. */
export const editionRefSchema: z.ZodType<EditionRef> = z.strictObject({
  framework: idSchema,
  edition: daySchema,
} satisfies Shape<EditionRef>);

/** Checks one {@link Relation}; that its items exist is a lint rule. */
export const relationSchema: z.ZodType<Relation> = z.strictObject({
  from: z.array(idSchema),
  to: z.array(idSchema),
  relation: z.enum(["equal", "subset", "superset", "intersects", "none"]),
  confidence: z.enum(["high", "medium", "low"]).exactOptional(),
  reason: textSchema.exactOptional(),
} satisfies Shape<Relation>);

/** Checks the shape of a {@link Crosswalk}. */
export const crosswalkSchema: z.ZodType<Crosswalk> = z.strictObject({
  $schema: wordsSchema.exactOptional(),
  from: editionRefSchema,
  to: editionRefSchema,
  title: textSchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  relations: z.array(relationSchema),
} satisfies Shape<Crosswalk>);
