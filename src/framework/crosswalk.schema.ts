import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema, wordsSchema } from "../core/text.schema.js";
import type { Crosswalk, CrosswalkCover, EditionRef, LevelPair, Relation, ScaleRelation } from "./crosswalk.js";
import { wordingSchema } from "./label.schema.js";
import { levelIdSchema } from "./scale.schema.js";

/** Checks one {@link EditionRef}. */
export const editionRefSchema: z.ZodType<EditionRef> = z.strictObject({
  framework: idSchema,
  edition: daySchema,
} satisfies Shape<EditionRef>);

const confidenceSchema = z.enum(["high", "medium", "low"]);

/** Checks one {@link Relation}; that its items exist is a lint rule. */
export const relationSchema: z.ZodType<Relation> = z.strictObject({
  from: z.array(idSchema),
  to: z.array(idSchema),
  relation: z.enum(["equal", "subset", "superset", "intersects", "none"]),
  confidence: confidenceSchema.exactOptional(),
  reason: textSchema.exactOptional(),
} satisfies Shape<Relation>);

const levelPairSchema: z.ZodType<LevelPair> = z.strictObject({
  from: levelIdSchema,
  to: levelIdSchema,
} satisfies Shape<LevelPair>);

/** Checks one {@link ScaleRelation}; that its scales and levels exist is for `checkCrosswalk`. */
export const scaleRelationSchema: z.ZodType<ScaleRelation> = z.strictObject({
  from: idSchema,
  to: idSchema,
  levels: z.array(levelPairSchema).min(1),
  confidence: confidenceSchema.exactOptional(),
  reason: textSchema.exactOptional(),
} satisfies Shape<ScaleRelation>);

const coverSchema: z.ZodType<CrosswalkCover> = z.strictObject({
  from: z.array(idSchema).min(1).exactOptional(),
  to: z.array(idSchema).min(1).exactOptional(),
} satisfies Shape<CrosswalkCover>);

/** Checks the shape of a {@link Crosswalk}. */
export const crosswalkSchema: z.ZodType<Crosswalk> = z.strictObject({
  $schema: wordsSchema.exactOptional(),
  from: editionRefSchema,
  to: editionRefSchema,
  title: textSchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  covers: coverSchema.exactOptional(),
  relations: z.array(relationSchema),
  scales: z.array(scaleRelationSchema).min(1).exactOptional(),
} satisfies Shape<Crosswalk>);
