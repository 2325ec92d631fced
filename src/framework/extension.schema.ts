import * as z from "zod";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import { editionRefSchema } from "./crosswalk.schema.js";
import type { AppliedOverlay, Extension, RemovedNode } from "./extension.js";

/** Checks one {@link RemovedNode}. */
export const removedNodeSchema: z.ZodType<RemovedNode> = z.strictObject({
  id: idSchema,
  kind: z.enum(["area", "standard", "criterion", "part"]),
  because: textSchema.exactOptional(),
} satisfies Shape<RemovedNode>);

const ids = z.array(idSchema).exactOptional();

/** Checks one {@link AppliedOverlay}. */
export const appliedOverlaySchema: z.ZodType<AppliedOverlay> = z.strictObject({
  id: idSchema,
  base: editionRefSchema,
  added: ids,
  removed: z.array(removedNodeSchema).exactOptional(),
  reweighted: ids,
  retitled: ids,
  declared: ids,
} satisfies Shape<AppliedOverlay>);

/** Checks an {@link Extension}. */
export const extensionSchema: z.ZodType<Extension> = z.strictObject({
  base: editionRefSchema,
  overlays: z.array(appliedOverlaySchema).min(1),
} satisfies Shape<Extension>);
