import * as z from "zod";
import { daySchema, periodSchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { textSchema } from "../core/text.schema.js";
import type {
  AuthoredArea,
  AuthoredCriterion,
  AuthoredEdition,
  AuthoredFramework,
  AuthoredPart,
  AuthoredStandard,
  InForce,
} from "./authored-framework.js";
import { declaredCountsSchema, frameworkBase } from "./framework.schema.js";
import { nodeBase } from "./node.schema.js";

/** Checks one {@link InForce}. */
export const inForceSchema: z.ZodType<InForce> = z.strictObject({
  from: daySchema.exactOptional(),
  until: daySchema.exactOptional(),
} satisfies Shape<InForce>);

const authoredNode = { ...nodeBase, inForce: inForceSchema.exactOptional() } satisfies Shape<AuthoredPart>;

/** Checks one {@link AuthoredPart}. */
export const authoredPartSchema: z.ZodType<AuthoredPart> = z.strictObject(authoredNode);

/** Checks one {@link AuthoredCriterion}. */
export const authoredCriterionSchema: z.ZodType<AuthoredCriterion> = z.strictObject({
  ...authoredNode,
  parts: z.array(authoredPartSchema).min(1).exactOptional(),
} satisfies Shape<AuthoredCriterion>);

/** Checks one {@link AuthoredStandard}. */
export const authoredStandardSchema: z.ZodType<AuthoredStandard> = z.strictObject({
  ...authoredNode,
  criteria: z.array(authoredCriterionSchema).min(1).exactOptional(),
} satisfies Shape<AuthoredStandard>);

/** Checks one {@link AuthoredArea}: the content of one file in `areas/`. */
export const authoredAreaSchema: z.ZodType<AuthoredArea> = z.strictObject({
  ...authoredNode,
  areas: z
    .array(z.lazy(() => authoredAreaSchema))
    .min(1)
    .exactOptional(),
  standards: z.array(authoredStandardSchema).min(1).exactOptional(),
} satisfies Shape<AuthoredArea>);

/** Checks one {@link AuthoredEdition}. */
export const authoredEditionSchema: z.ZodType<AuthoredEdition> = z.strictObject({
  edition: daySchema,
  inForce: periodSchema.exactOptional(),
  dated: z.literal("ours").exactOptional(),
  counts: declaredCountsSchema.exactOptional(),
  disclaimer: textSchema.exactOptional(),
} satisfies Shape<AuthoredEdition>);

/** Checks the shape of an {@link AuthoredFramework}: the content of `framework.yaml`. Names of files are ids. */
export const authoredFrameworkSchema: z.ZodType<AuthoredFramework> = z.strictObject({
  ...frameworkBase,
  editions: z.array(authoredEditionSchema).min(1),
  areas: z.array(idSchema).min(1),
} satisfies Shape<AuthoredFramework>);
