import * as z from "zod";
import { daySchema, periodSchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { languageSchema, textSchema, wordsSchema } from "../core/text.schema.js";
import { annexSchema } from "./annex.schema.js";
import { cadenceSchema } from "./cadence.schema.js";
import { dutySchema } from "./duty.schema.js";
import { extensionSchema } from "./extension.schema.js";
import { factSchema } from "./fact.schema.js";
import type { DeclaredCounts, Framework, Terms } from "./framework.js";
import { wordingSchema } from "./label.schema.js";
import { markSchema } from "./mark.schema.js";
import { areaSchema } from "./node.schema.js";
import { scaleSchema } from "./scale.schema.js";
import { scoringSchema } from "./scoring.schema.js";
import { sourceSchema } from "./source.schema.js";
import { specialAnswerSchema } from "./special-answer.schema.js";

/** Checks the {@link Terms} of a framework. */
export const termsSchema: z.ZodType<Terms> = z.strictObject({
  area: textSchema.exactOptional(),
  standard: textSchema.exactOptional(),
  criterion: textSchema.exactOptional(),
  part: textSchema.exactOptional(),
  item: textSchema.exactOptional(),
} satisfies Shape<Terms>);

/** Checks {@link DeclaredCounts}; that they are true is a lint rule. */
export const declaredCountsSchema: z.ZodType<DeclaredCounts> = z.strictObject({
  areas: z.int().nonnegative().exactOptional(),
  standards: z.int().nonnegative().exactOptional(),
  criteria: z.int().nonnegative().exactOptional(),
  parts: z.int().nonnegative().exactOptional(),
  items: z.int().nonnegative().exactOptional(),
} satisfies Shape<DeclaredCounts>);

/** What a framework and its authored form have in common. */
export type FrameworkBase = Omit<Framework, "edition" | "extends" | "inForce" | "dated" | "counts" | "areas">;

/** One schema for each key that a framework and its authored form have in common. */
export const frameworkBase = {
  $schema: wordsSchema.exactOptional(),
  id: idSchema,
  title: textSchema,
  description: textSchema.exactOptional(),
  publisher: textSchema.exactOptional(),
  jurisdiction: wordsSchema.exactOptional(),
  languages: z.array(languageSchema).min(1).exactOptional(),
  licence: wordsSchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  verified: z.boolean().exactOptional(),
  disclaimer: textSchema.exactOptional(),
  sources: z.array(sourceSchema).exactOptional(),
  terms: termsSchema.exactOptional(),
  tags: z.array(markSchema).exactOptional(),
  publishedAs: z.array(markSchema).exactOptional(),
  scales: z.array(scaleSchema).min(1),
  special: z.array(specialAnswerSchema).exactOptional(),
  facts: z.array(factSchema).exactOptional(),
  scoring: scoringSchema,
  annexes: z.array(annexSchema).exactOptional(),
  duties: z.array(dutySchema).exactOptional(),
  cadences: z.array(cadenceSchema).exactOptional(),
} satisfies Shape<FrameworkBase>;

/** Checks the shape of a {@link Framework}; what a shape cannot say is for `lintFramework`. */
export const frameworkSchema: z.ZodType<Framework> = z.strictObject({
  ...frameworkBase,
  edition: daySchema,
  extends: extensionSchema.exactOptional(),
  inForce: periodSchema.exactOptional(),
  dated: z.literal("ours").exactOptional(),
  counts: declaredCountsSchema.exactOptional(),
  areas: z.array(areaSchema).min(1),
} satisfies Shape<Framework>);
