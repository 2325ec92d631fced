import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema, wordsSchema } from "../core/text.schema.js";
import { applicabilitySchema } from "./fact.schema.js";
import { wordingSchema } from "./label.schema.js";
import type { Area, Criterion, NodeBase, Part, Standard } from "./node.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** One schema for each key that every node can carry. */
export const nodeBase = {
  id: idSchema,
  code: wordsSchema.exactOptional(),
  title: textSchema.exactOptional(),
  statement: textSchema.exactOptional(),
  plain: textSchema.exactOptional(),
  purpose: textSchema.exactOptional(),
  weight: z.number().exactOptional(),
  tags: z.array(wordsSchema).exactOptional(),
  scale: idSchema.exactOptional(),
  appliesWhen: applicabilitySchema.exactOptional(),
  inProportionWhen: applicabilitySchema.exactOptional(),
  aspects: z.array(textSchema).exactOptional(),
  evidenceHints: z.array(textSchema).exactOptional(),
  note: textSchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  verified: z.boolean().exactOptional(),
  titleVerified: z.boolean().exactOptional(),
  since: daySchema.exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
  basis: z.array(sourcePlaceSchema).min(1).exactOptional(),
  publishedAs: idSchema.exactOptional(),
} satisfies Shape<NodeBase>;

/** Checks one {@link Part}. */
export const partSchema: z.ZodType<Part> = z.strictObject(nodeBase);

/** Checks one {@link Criterion}. A list of parts may be left out, not empty: empty, it would leave open what is rated. */
export const criterionSchema: z.ZodType<Criterion> = z.strictObject({
  ...nodeBase,
  parts: z.array(partSchema).min(1).exactOptional(),
} satisfies Shape<Criterion>);

/** Checks one {@link Standard}. A list of criteria may be left out, not empty. */
export const standardSchema: z.ZodType<Standard> = z.strictObject({
  ...nodeBase,
  criteria: z.array(criterionSchema).min(1).exactOptional(),
} satisfies Shape<Standard>);

/** Checks one {@link Area}, with the areas inside it. Lists may be left out, not empty. */
export const areaSchema: z.ZodType<Area> = z.strictObject({
  ...nodeBase,
  areas: z
    .array(z.lazy(() => areaSchema))
    .min(1)
    .exactOptional(),
  standards: z.array(standardSchema).min(1).exactOptional(),
} satisfies Shape<Area>);
