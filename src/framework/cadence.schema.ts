import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type { Cadence, Interval } from "./cadence.js";
import { provenanceSchema } from "./label.schema.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** Checks one {@link Interval}. */
export const intervalSchema: z.ZodType<Interval> = z.strictObject({
  count: z.int().positive(),
  unit: z.enum(["week", "month", "year"]),
} satisfies Shape<Interval>);

/** Checks one {@link Cadence}. */
export const cadenceSchema: z.ZodType<Cadence> = z.strictObject({
  id: idSchema,
  title: textSchema,
  every: intervalSchema,
  for: idSchema.exactOptional(),
  statement: textSchema.exactOptional(),
  provenance: provenanceSchema.exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
} satisfies Shape<Cadence>);
