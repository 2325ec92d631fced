import * as z from "zod";
import { idSchema } from "../../core/id.schema.js";
import type { Shape } from "../../core/shape.schema.js";
import { wordsSchema } from "../../core/text.schema.js";
import type { LintException, LintExceptions } from "./lint-exception.js";

/** Checks one {@link LintException}. */
export const lintExceptionSchema: z.ZodType<LintException> = z.strictObject({
  code: wordsSchema,
  path: z.string().exactOptional(),
  ids: z.array(idSchema).min(1).exactOptional(),
  reason: wordsSchema,
} satisfies Shape<LintException>);

/** Checks {@link LintExceptions}: the content of `lint-exceptions.yaml`. */
export const lintExceptionsSchema: z.ZodType<LintExceptions> = z.strictObject({
  $schema: z.string().exactOptional(),
  exceptions: z.array(lintExceptionSchema),
} satisfies Shape<LintExceptions>);
