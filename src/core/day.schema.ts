import * as z from "zod";
import { isDay } from "./date.js";
import type { Day, Period } from "./day.js";
import { must } from "./must.js";
import type { Shape } from "./shape.schema.js";

/** Checks a {@link Day}: written as `2026-05-04`, and a day that the calendar has. */
export const daySchema: z.ZodType<Day> = z
  .string()
  .refine(
    isDay,
    must("not-a-day", "must be a day of the calendar", "Write year, month and day as `2026-05-04`, in quotes."),
  );

/** Checks a {@link Period}; that it ends after it begins is a lint rule. */
export const periodSchema: z.ZodType<Period> = z.strictObject({
  from: daySchema,
  until: daySchema.exactOptional(),
} satisfies Shape<Period>);
