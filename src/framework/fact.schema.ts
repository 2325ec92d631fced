import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type { Applicability, Fact, FactCondition, FactValue } from "./fact.js";

/** Checks one {@link FactValue}. */
export const factValueSchema: z.ZodType<FactValue> = z.union([z.string(), z.number(), z.boolean()]);

/** Checks one {@link Fact}. */
export const factSchema: z.ZodType<Fact> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  unknown: factValueSchema,
} satisfies Shape<Fact>);

/** Checks one {@link FactCondition}; that it asks for a value or a range, and for a fact that is declared, are lint rules. */
export const factConditionSchema: z.ZodType<FactCondition> = z.strictObject({
  fact: idSchema,
  is: z.union([z.string(), z.boolean()]).exactOptional(),
  from: z.number().exactOptional(),
  above: z.number().exactOptional(),
  below: z.number().exactOptional(),
  upTo: z.number().exactOptional(),
} satisfies Shape<FactCondition>);

// Joined by `xor` for the reason given beside the conditions in `selector.schema.ts`.
/** Checks one {@link Applicability}. */
export const applicabilitySchema: z.ZodType<Applicability> = z.xor([
  factConditionSchema,
  z.strictObject({ all: z.array(z.lazy(() => applicabilitySchema)).min(1) }),
  z.strictObject({ any: z.array(z.lazy(() => applicabilitySchema)).min(1) }),
  z.strictObject({ not: z.lazy(() => applicabilitySchema) }),
]);
