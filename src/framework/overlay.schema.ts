import * as z from "zod";
import { daySchema, periodSchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import { must } from "../core/must.js";
import { recordOf } from "../core/record.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { languageSchema, textSchema, wordsSchema } from "../core/text.schema.js";
import { factSchema } from "./fact.schema.js";
import { declaredCountsSchema } from "./framework.schema.js";
import { wordingSchema } from "./label.schema.js";
import { markSchema } from "./mark.schema.js";
import { areaSchema, criterionSchema, partSchema, standardSchema } from "./node.schema.js";
import type { Addition, Identity, Overlay, OverlayBase, Removal, Retitle } from "./overlay.js";
import { sourcePlaceSchema, sourceSchema } from "./source.schema.js";

/** Checks an {@link OverlayBase}; that there is such an edition is for whoever opens it. */
export const overlayBaseSchema: z.ZodType<OverlayBase> = z.strictObject({
  framework: wordsSchema,
  edition: daySchema,
} satisfies Shape<OverlayBase>);

/** Checks an {@link Identity}. */
export const identitySchema: z.ZodType<Identity> = z.strictObject({
  id: idSchema,
  edition: daySchema,
  title: textSchema,
  description: textSchema.exactOptional(),
  publisher: textSchema.exactOptional(),
  jurisdiction: wordsSchema.exactOptional(),
  languages: z.array(languageSchema).min(1).exactOptional(),
  licence: wordsSchema.exactOptional(),
  inForce: periodSchema.exactOptional(),
  dated: z.literal("ours").exactOptional(),
  disclaimer: textSchema.exactOptional(),
  counts: declaredCountsSchema.exactOptional(),
} satisfies Shape<Identity>);

const kinds = ["area", "standard", "criterion", "part"] as const;

/** Checks one {@link Addition}; that it fits where it goes is for `extendFramework`. */
export const additionSchema: z.ZodType<Addition> = z
  .strictObject({
    in: idSchema.exactOptional(),
    after: idSchema.exactOptional(),
    before: idSchema.exactOptional(),
    area: areaSchema.exactOptional(),
    standard: standardSchema.exactOptional(),
    criterion: criterionSchema.exactOptional(),
    part: partSchema.exactOptional(),
    groups: z.array(idSchema).min(1).exactOptional(),
    because: textSchema.exactOptional(),
  } satisfies Shape<Addition>)
  .refine(
    (addition) => kinds.filter((kind) => addition[kind] !== undefined).length === 1,
    must(
      "exactly-one",
      "must bring exactly one of `area`, `standard`, `criterion` and `part`",
      "Write each addition as an entry of its own.",
    ),
  );

/** Checks one {@link Removal}. */
export const removalSchema: z.ZodType<Removal> = z.strictObject({
  id: idSchema,
  because: textSchema.exactOptional(),
} satisfies Shape<Removal>);

/** Checks one {@link Retitle}. */
export const retitleSchema: z.ZodType<Retitle> = z.strictObject({
  code: wordsSchema.exactOptional(),
  title: textSchema.exactOptional(),
  statement: textSchema.exactOptional(),
  plain: textSchema.exactOptional(),
  purpose: textSchema.exactOptional(),
  note: textSchema.exactOptional(),
  since: daySchema.exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  verified: z.boolean().exactOptional(),
} satisfies Shape<Retitle>);

/** Checks the shape of an {@link Overlay}; what it does to its base is for `extendFramework`. */
export const overlaySchema: z.ZodType<Overlay> = z.strictObject({
  $schema: wordsSchema.exactOptional(),
  id: idSchema,
  base: overlayBaseSchema,
  becomes: identitySchema.exactOptional(),
  wording: wordingSchema.exactOptional(),
  verified: z.boolean().exactOptional(),
  sources: z.array(sourceSchema).exactOptional(),
  facts: z.array(factSchema).exactOptional(),
  tags: z.array(markSchema).exactOptional(),
  add: z.array(additionSchema).exactOptional(),
  remove: z.array(z.union([idSchema, removalSchema])).exactOptional(),
  reweight: recordOf(idSchema, z.number()).exactOptional(),
  retitle: recordOf(idSchema, retitleSchema).exactOptional(),
} satisfies Shape<Overlay>);
