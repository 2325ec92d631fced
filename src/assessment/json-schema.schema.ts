import * as z from "zod";
import { authoredAreaSchema, authoredFrameworkSchema } from "../framework/authored-framework.schema.js";
import { crosswalkSchema } from "../framework/crosswalk.schema.js";
import { frameworkSchema } from "../framework/framework.schema.js";
import { overlaySchema } from "../framework/overlay.schema.js";
import { frameworkSchemaNames, type NamedSchema, type SchemaName } from "../framework/schema-names.schema.js";
import * as assessment from "./assessment.schema.js";

/** A document that has a JSON Schema. */
export type DocumentName =
  | "framework"
  | "assessment"
  | "crosswalk"
  | "overlay"
  | "authored-framework"
  | "authored-area";

/** A JSON Schema of the draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The documents of this layer, by name. */
export const documents: Readonly<Record<DocumentName, z.ZodType>> = {
  framework: frameworkSchema,
  assessment: assessment.assessmentSchema,
  crosswalk: crosswalkSchema,
  overlay: overlaySchema,
  "authored-framework": authoredFrameworkSchema,
  "authored-area": authoredAreaSchema,
};

const assessmentSchemaNames: readonly NamedSchema[] = [
  [assessment.unitSchema, { id: "Unit", description: "What was rated. Never a person." }],
  [assessment.givenFactSchema, { id: "GivenFact", description: "A fact with its reason." }],
  [assessment.assessorSchema, { id: "Assessor", description: "Who assessed, by role." }],
  [assessment.participantSchema, { id: "Participant", description: "Who took part, by role and number." }],
  [assessment.evidenceSchema, { id: "Evidence", description: "A reference to evidence." }],
  [assessment.itemResponseSchema, { id: "ItemResponse", description: "The record for one item." }],
  [assessment.responseSchema, { id: "Response", description: "A rating alone, or a record." }],
  [assessment.overrideSchema, { id: "Override", description: "A band put in place of the computed one." }],
  [assessment.assessmentSchema, { id: "Assessment", description: "Responses about one unit on one day." }],
];

/**
 * Gives the JSON Schema of a document, for editors and for validators in other languages.
 *
 * It says what the schemas say, with two differences: whether a day exists in the calendar is left to the format `date`,
 * and the depth of nesting is not limited.
 *
 * @param name - Which document. `authored-framework` and `authored-area` are `framework.yaml` and `areas/<name>.yaml` of a
 * framework of several editions.
 *
 * @example
 * jsonSchema("assessment").$ref; // "#/$defs/Assessment"
 * jsonSchema("crosswalk").$id; // "urn:quality-frameworks:schema:crosswalk"
 */
export function jsonSchema(name: DocumentName): JsonSchema {
  // A registry of our own: the global one is shared with the zod of the application.
  const metadata = z.registry<SchemaName>();
  for (const [schema, meta] of [...frameworkSchemaNames, ...assessmentSchemaNames]) metadata.add(schema, meta);
  const { $schema, ...schema } = z.toJSONSchema(documents[name], { metadata });
  return { $schema, $id: `urn:quality-frameworks:schema:${name}`, ...schema };
}
