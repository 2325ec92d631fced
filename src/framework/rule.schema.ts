import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import { provenanceSchema } from "./label.schema.js";
import { ruleWords } from "./rule-words.js";
import { levelIdSchema } from "./scale.schema.js";
import type { Band, Combine, Exception, Limit, Rounding, Rule, Step, Unrated, Verdict } from "./scoring.js";
import { conditionSchema, selectorSchema } from "./selector.schema.js";
import { sourcePlaceSchema } from "./source.schema.js";

/** Checks one {@link Combine}. */
export const combineSchema: z.ZodType<Combine> = z.enum(ruleWords.combine);

/** Checks one {@link Unrated}. */
export const unratedSchema: z.ZodType<Unrated> = z.enum(ruleWords.unrated);

/** Checks one {@link Rounding}. */
export const roundingSchema: z.ZodType<Rounding> = z.strictObject({
  to: z.number().positive(),
  mode: z.enum(ruleWords.mode),
} satisfies Shape<Rounding>);

/** Checks one {@link Band}; that edges rise and leave no gap are lint rules. */
export const bandSchema: z.ZodType<Band> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  value: z.number().exactOptional(),
  from: z.number().exactOptional(),
  above: z.number().exactOptional(),
  to: z.number().exactOptional(),
} satisfies Shape<Band>);

/** Checks one {@link Verdict}. */
export const verdictSchema: z.ZodType<Verdict> = z.strictObject({
  band: levelIdSchema,
  when: conditionSchema,
  because: textSchema.exactOptional(),
} satisfies Shape<Verdict>);

/** Checks one {@link Step}. */
export const stepSchema: z.ZodType<Step> = z.strictObject({
  id: idSchema,
  for: selectorSchema.exactOptional(),
  when: conditionSchema,
  step: z.int(),
  because: textSchema,
} satisfies Shape<Step>);

/** Checks one {@link Limit}. */
export const limitSchema: z.ZodType<Limit> = z.strictObject({
  id: idSchema,
  for: selectorSchema.exactOptional(),
  when: conditionSchema,
  atMost: levelIdSchema,
  because: textSchema,
} satisfies Shape<Limit>);

const rule = {
  provenance: provenanceSchema.exactOptional(),
  source: sourcePlaceSchema.exactOptional(),
  combine: combineSchema,
  of: selectorSchema.exactOptional(),
  take: z.enum(ruleWords.take).exactOptional(),
  start: z.number().exactOptional(),
  reaching: levelIdSchema.exactOptional(),
  ties: z.enum(ruleWords.ties).exactOptional(),
  unrated: unratedSchema.exactOptional(),
  minimumCoverage: z.number().min(0).max(100).exactOptional(),
  as: z.enum(ruleWords.as).exactOptional(),
  round: roundingSchema.exactOptional(),
  scale: idSchema.exactOptional(),
  bands: z.array(bandSchema).min(1).exactOptional(),
  verdict: z.array(verdictSchema).min(1).exactOptional(),
  otherwise: levelIdSchema.exactOptional(),
  steps: z.array(stepSchema).exactOptional(),
  limits: z.array(limitSchema).exactOptional(),
  override: z.enum(ruleWords.override).exactOptional(),
} satisfies Shape<Rule>;

/** Checks one {@link Rule}; that its fields go together is a lint rule. */
export const ruleSchema: z.ZodType<Rule> = z.strictObject(rule);

/** Checks one {@link Exception}. */
export const exceptionSchema: z.ZodType<Exception> = z.strictObject({
  ...rule,
  for: selectorSchema,
} satisfies Shape<Exception>);
