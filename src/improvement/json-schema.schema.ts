import * as z from "zod";
import * as below from "../assessment/json-schema.schema.js";
import { kindOf } from "../core/check-fields.js";
import { nearest } from "../core/nearest.js";
import { QualityError } from "../core/quality-error.js";
import { frameworkSchemaNames, type NamedSchema, type SchemaName } from "../framework/schema-names.schema.js";
import * as plan from "./improvement-plan.schema.js";
import * as records from "./plan-records.schema.js";

/** A document that has a JSON Schema. */
export type DocumentName = below.DocumentName | "improvement-plan";

const planSchemaNames: readonly NamedSchema[] = [
  [plan.findingKindSchema, { id: "FindingKind", description: "What an assessment shows." }],
  [plan.bandChangeSchema, { id: "BandChange", description: "A band of the whole in place of another." }],
  [plan.gainSchema, { id: "Gain", description: "What mending something would bring." }],
  [plan.findingRefSchema, { id: "FindingRef", description: "Names a finding that a plan answers." }],
  [plan.expectedLevelSchema, { id: "ExpectedLevel", description: "The level that an item is expected to reach." }],
  [records.actionStatusSchema, { id: "ActionStatus", description: "How far an action has come." }],
  [records.statusChangeSchema, { id: "StatusChange", description: "A status that an action got on a day." }],
  [records.dateChangeSchema, { id: "DateChange", description: "A date that was moved, and why." }],
  [records.effectOutcomeSchema, { id: "EffectOutcome", description: "Whether an expected level has come." }],
  [records.effectLevelSchema, { id: "EffectLevel", description: "One expected level, looked at again." }],
  [records.effectAnswerSchema, { id: "EffectAnswer", description: "What a later assessment says about an effect." }],
  [records.effectCheckSchema, { id: "EffectCheck", description: "A look at whether the effect of an action came." }],
  [plan.actionSchema, { id: "Action", description: "Something to be done, and what it promises." }],
  [plan.milestoneSchema, { id: "Milestone", description: "A point on the way of a plan." }],
  [plan.improvementPlanSchema, { id: "ImprovementPlan", description: "The answer to the findings of one assessment." }],
];

/**
 * Gives the JSON Schema of a document, for editors and for validators in other languages.
 *
 * It says what the schemas say, with two differences: whether a day exists in the calendar is left to the format `date`,
 * and the depth of nesting is not limited.
 *
 * @param name - Which document. `authored-framework` and `authored-area` are `framework.yaml` and `areas/<name>.yaml` of a
 * framework of several editions.
 * @throws A QualityError with code `wrong-usage` for a document that there is none of.
 * @throws A {@link QualityError} with code `wrong-usage` for a document that there is none of.
 *
 * @example
 * jsonSchema("improvement-plan").$ref; // "#/$defs/ImprovementPlan"
 * jsonSchema("assessment").$id; // "urn:quality-frameworks:schema:assessment"
 */
export function jsonSchema(name: DocumentName): below.JsonSchema {
  if (Object.hasOwn(below.documents, name)) return below.jsonSchema(name as below.DocumentName);
  if (name !== "improvement-plan") throw noDocument(name);
  // A registry of our own: the global one is shared with the zod of the application.
  const metadata = z.registry<SchemaName>();
  for (const [schema, meta] of [...frameworkSchemaNames, ...planSchemaNames]) metadata.add(schema, meta);
  const { $schema, ...schema } = z.toJSONSchema(plan.improvementPlanSchema, { metadata });
  return { $schema, $id: `urn:quality-frameworks:schema:${name}`, ...schema };
}

function noDocument(name: unknown): QualityError {
  const names = [...Object.keys(below.documents), "improvement-plan"];
  const [near] = typeof name === "string" ? nearest(name, names, 1) : [];
  const hint = near === undefined ? `There are: ${names.join(", ")}.` : `Did you mean "${near}"?`;
  return new QualityError("wrong-usage", `There is no JSON Schema for ${kindOf(name)}. ${hint}`);
}
