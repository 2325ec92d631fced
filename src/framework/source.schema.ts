import * as z from "zod";
import { addressSchema } from "../core/address.schema.js";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { wordsSchema } from "../core/text.schema.js";
import type { Source, SourcePlace } from "./source.js";

/** Checks one {@link Source}. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema.exactOptional(),
  date: daySchema.exactOptional(),
  url: addressSchema.exactOptional(),
  seenAt: addressSchema.exactOptional(),
  note: wordsSchema.exactOptional(),
} satisfies Shape<Source>);

/** Checks one {@link SourcePlace}; that the document is among the sources is a lint rule. */
export const sourcePlaceSchema: z.ZodType<SourcePlace> = z.strictObject({
  document: idSchema,
  place: wordsSchema,
} satisfies Shape<SourcePlace>);
