import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type { Annex, AnnexEntry } from "./annex.js";
import { wordingSchema } from "./label.schema.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** Checks one {@link AnnexEntry}; that what answers it is there is a lint rule. */
export const annexEntrySchema: z.ZodType<AnnexEntry> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  statement: textSchema.exactOptional(),
  answeredBy: z.array(idSchema).min(1).exactOptional(),
  wording: wordingSchema.exactOptional(),
  verified: z.boolean().exactOptional(),
  publishedAs: idSchema.exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
  basis: z.array(sourcePlaceSchema).min(1).exactOptional(),
} satisfies Shape<AnnexEntry>);

/** Checks one {@link Annex}. */
export const annexSchema: z.ZodType<Annex> = z.strictObject({
  id: idSchema,
  title: textSchema,
  note: textSchema.exactOptional(),
  entries: z.array(annexEntrySchema).min(1),
} satisfies Shape<Annex>);
