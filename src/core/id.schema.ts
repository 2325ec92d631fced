import * as z from "zod";
import { type Id, isId } from "./id.js";
import { must } from "./must.js";

/** Checks an {@link Id}. */
export const idSchema: z.ZodType<Id, Id> = z
  .string()
  .refine(
    isId,
    must(
      "not-an-id",
      "must be an id",
      "An id has a lower-case letter first, then only `a-z`, `0-9`, `.` and `-`, at most 64 characters.",
    ),
  );
