import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type { Mark } from "./mark.js";

/** Checks one {@link Mark}. */
export const markSchema: z.ZodType<Mark> = z.strictObject({
  id: idSchema,
  title: textSchema,
  note: textSchema.exactOptional(),
} satisfies Shape<Mark>);
