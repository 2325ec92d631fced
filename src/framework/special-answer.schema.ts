import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import { ruleWords } from "./rule-words.js";
import { levelIdSchema, requirementSchema } from "./scale.schema.js";
import { selectorSchema } from "./selector.schema.js";
import type { AnswerEffect, AsLevel, SpecialAnswer } from "./special-answer.js";

/** Checks one {@link AnswerEffect}. */
export const answerEffectSchema: z.ZodType<AnswerEffect> = z.union([
  z.enum(ruleWords.effect),
  z.strictObject({ as: levelIdSchema } satisfies Shape<AsLevel>),
]);

/** Checks one {@link SpecialAnswer}. */
export const specialAnswerSchema: z.ZodType<SpecialAnswer> = z.strictObject({
  id: idSchema,
  title: textSchema.exactOptional(),
  description: textSchema.exactOptional(),
  number: z.number().exactOptional(),
  effect: answerEffectSchema,
  for: selectorSchema.exactOptional(),
  requires: z.array(requirementSchema).exactOptional(),
  action: textSchema.exactOptional(),
} satisfies Shape<SpecialAnswer>);
