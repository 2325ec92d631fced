import * as z from "zod";
import { daySchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import { recordOf } from "../core/record.schema.js";
import type { Shape } from "../core/shape.schema.js";
import { wordsSchema } from "../core/text.schema.js";
import { factValueSchema } from "../framework/fact.schema.js";
import type { GivenFact } from "../framework/facts-of.js";
import { levelIdSchema } from "../framework/scale.schema.js";
import type {
  Assessment,
  Assessor,
  Evidence,
  ItemResponse,
  Override,
  Participant,
  Perspective,
  Response,
  Responses,
  Unit,
} from "./assessment.js";

/** Checks one {@link GivenFact}. */
export const givenFactSchema: z.ZodType<GivenFact> = z.strictObject({
  value: factValueSchema,
  reason: z.string().exactOptional(),
} satisfies Shape<GivenFact>);

const factsSchema = recordOf(idSchema, z.union([factValueSchema, givenFactSchema]));

/** Checks one {@link Unit}. */
export const unitSchema: z.ZodType<Unit> = z.strictObject({
  id: idSchema,
  title: z.string().exactOptional(),
  serviceType: z.string().exactOptional(),
  region: z.string().exactOptional(),
  facts: factsSchema.exactOptional(),
} satisfies Shape<Unit>);

/** Checks one {@link Assessor}. */
export const assessorSchema: z.ZodType<Assessor> = z.strictObject({
  role: wordsSchema,
} satisfies Shape<Assessor>);

/** Checks one {@link Participant}. */
export const participantSchema: z.ZodType<Participant> = z.strictObject({
  role: wordsSchema,
  count: z.int().nonnegative().exactOptional(),
} satisfies Shape<Participant>);

/** Checks one {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  id: idSchema,
  kind: z
    .enum(["document", "record", "observation", "interview", "survey", "complaint", "photo", "other"])
    .exactOptional(),
  title: z.string().exactOptional(),
  on: daySchema.exactOptional(),
  expires: daySchema.exactOptional(),
  place: z.string().exactOptional(),
} satisfies Shape<Evidence>);

/** Checks one {@link ItemResponse}; that item, level and evidence exist is for `checkAssessment`. */
export const itemResponseSchema: z.ZodType<ItemResponse> = z.strictObject({
  rating: z.union([levelIdSchema, recordOf(idSchema, levelIdSchema)]).exactOptional(),
  reason: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  evidence: z.array(idSchema).exactOptional(),
  due: daySchema.exactOptional(),
  role: wordsSchema.exactOptional(),
} satisfies Shape<ItemResponse>);

/** Checks one {@link Response}: a rating alone, or a record. */
export const responseSchema: z.ZodType<Response> = z.union([levelIdSchema, itemResponseSchema]);

/** Checks {@link Responses}. */
export const responsesSchema: z.ZodType<Responses> = recordOf(idSchema, responseSchema);

/** Checks one {@link Override}. */
export const overrideSchema: z.ZodType<Override> = z.strictObject({
  id: idSchema,
  band: idSchema,
  reason: wordsSchema,
  role: wordsSchema,
  on: daySchema.exactOptional(),
} satisfies Shape<Override>);

/** Checks one {@link Perspective}. */
export const perspectiveSchema: z.ZodType<Perspective> = z.enum([
  "self",
  "peer",
  "inspection",
  "client",
  "partner",
  "funder",
  "other",
]);

/** Checks the shape of an {@link Assessment}. Whether it fits its framework is for `checkAssessment`. */
export const assessmentSchema: z.ZodType<Assessment> = z.strictObject({
  $schema: wordsSchema.exactOptional(),
  framework: wordsSchema,
  edition: daySchema,
  id: wordsSchema.exactOptional(),
  unit: unitSchema.exactOptional(),
  perspective: perspectiveSchema.exactOptional(),
  on: daySchema.exactOptional(),
  assessors: z.array(assessorSchema).exactOptional(),
  participants: z.array(participantSchema).exactOptional(),
  responses: responsesSchema,
  facts: factsSchema.exactOptional(),
  overrides: z.array(overrideSchema).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
  comment: z.string().exactOptional(),
} satisfies Shape<Assessment>);
