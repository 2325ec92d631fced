import type * as z from "zod";
import { addressPattern, addressSchema } from "../core/address.schema.js";
import { daySchema, periodSchema } from "../core/day.schema.js";
import { idSchema } from "../core/id.schema.js";
import { languagePattern } from "../core/language.js";
import { languageSchema, textSchema, wordsPattern, wordsSchema } from "../core/text.schema.js";
import * as annex from "./annex.schema.js";
import * as authored from "./authored-framework.schema.js";
import * as cadence from "./cadence.schema.js";
import * as crosswalk from "./crosswalk.schema.js";
import * as duty from "./duty.schema.js";
import * as extension from "./extension.schema.js";
import * as fact from "./fact.schema.js";
import * as framework from "./framework.schema.js";
import * as mark from "./mark.schema.js";
import * as node from "./node.schema.js";
import * as overlay from "./overlay.schema.js";
import * as rule from "./rule.schema.js";
import * as scale from "./scale.schema.js";
import * as scoring from "./scoring.schema.js";
import * as selector from "./selector.schema.js";
import * as source from "./source.schema.js";
import * as special from "./special-answer.schema.js";

/** What JSON Schema says of a schema of ours beside its keys. */
export interface SchemaName {
  /** Its name under `$defs`: the name of the interface. */
  readonly id: string;
  /** What it is, for the editor. */
  readonly description: string;
  /** The rule of ours that zod keeps to itself. */
  readonly pattern?: string;
  /** Name of a format that JSON Schema knows. */
  readonly format?: "date";
  /** Fewest keys. */
  readonly minProperties?: number;
  /** Keys of which exactly one must be there. */
  readonly oneOf?: readonly { readonly required: readonly string[] }[];
}

/** A schema with its name. */
export type NamedSchema = readonly [schema: z.ZodType, name: SchemaName];

const idPattern = "^[a-z][a-z0-9.-]{0,63}$";

/** The schemas of the framework layer that get a name of their own in JSON Schema; the others are written where they stand. */
export const frameworkSchemaNames: readonly NamedSchema[] = [
  [idSchema, { id: "Id", description: "Stable key.", pattern: idPattern }],
  [
    daySchema,
    { id: "Day", description: "A day, such as 2026-05-04.", pattern: "^\\d{4}-\\d{2}-\\d{2}$", format: "date" },
  ],
  [periodSchema, { id: "Period", description: "A stretch of days, both ends included." }],
  [wordsSchema, { id: "Words", description: "A text with something in it.", pattern: wordsPattern.source }],
  [languageSchema, { id: "LanguageTag", description: "Language tag of BCP 47.", pattern: languagePattern.source }],
  [textSchema, { id: "LocalizedText", description: "Text by language, such as { en: … }.", minProperties: 1 }],
  [addressSchema, { id: "Address", description: "Address on the web.", pattern: addressPattern.source }],
  [source.sourceSchema, { id: "Source", description: "A document that the framework rests on." }],
  [source.sourcePlaceSchema, { id: "SourcePlace", description: "Where something stands in a source." }],
  [scale.levelNameSchema, { id: "LevelName", description: "Id of a level or band.", pattern: idPattern }],
  [scale.levelIdSchema, { id: "LevelId", description: "A level, by its id or its number." }],
  [scale.levelSchema, { id: "Level", description: "One place on a scale." }],
  [scale.numberRangeSchema, { id: "NumberRange", description: "Every number from one to another." }],
  [
    scale.scaleSchema,
    {
      id: "Scale",
      description: "An ordered list of levels, worst first, or a range of numbers.",
      oneOf: [{ required: ["levels"] }, { required: ["range"] }],
    },
  ],
  [fact.factSchema, { id: "Fact", description: "Something known from outside, and what holds while it is not." }],
  [fact.factConditionSchema, { id: "FactCondition", description: "Asks for a fact." }],
  [fact.applicabilitySchema, { id: "Applicability", description: "When something applies to a unit." }],
  [selector.selectorSchema, { id: "Selector", description: "Chooses nodes; everything given must fit." }],
  [selector.valueRangeSchema, { id: "ValueRange", description: "A range of numbers." }],
  [selector.testSchema, { id: "Test", description: "What is asked of a result; exactly one thing." }],
  [selector.countConditionSchema, { id: "CountCondition", description: "Counts nodes that pass a test." }],
  [selector.nodeConditionSchema, { id: "NodeCondition", description: "Asks one node below." }],
  [selector.conditionSchema, { id: "Condition", description: "Something that is true or not of an assessment." }],
  [special.specialAnswerSchema, { id: "SpecialAnswer", description: "An answer outside the order of levels." }],
  [node.partSchema, { id: "Part", description: "A part of a criterion." }],
  [node.criterionSchema, { id: "Criterion", description: "A criterion; without parts it is rated itself." }],
  [node.standardSchema, { id: "Standard", description: "A standard; without criteria it is rated itself." }],
  [node.areaSchema, { id: "Area", description: "A group of standards, or of areas." }],
  [rule.roundingSchema, { id: "Rounding", description: "Rounds to multiples of a number." }],
  [rule.bandSchema, { id: "Band", description: "One named range of a number." }],
  [rule.verdictSchema, { id: "Verdict", description: "One line of a table of verdicts." }],
  [rule.stepSchema, { id: "Step", description: "One move along the list." }],
  [rule.limitSchema, { id: "Limit", description: "One cap on a result." }],
  [rule.ruleSchema, { id: "Rule", description: "What a node makes of the nodes below it." }],
  [rule.exceptionSchema, { id: "Exception", description: "A rule for particular nodes." }],
  [scoring.dimensionSetSchema, { id: "DimensionSet", description: "Several ratings on one item." }],
  [scoring.groupSchema, { id: "Group", description: "One group of a grouping." }],
  [scoring.groupingSchema, { id: "Grouping", description: "The same nodes ordered another way." }],
  [scoring.expectationSchema, { id: "Expectation", description: "A level expected of some items." }],
  [scoring.scoringSchema, { id: "Scoring", description: "How a framework is scored." }],
  [mark.markSchema, { id: "Mark", description: "A word that nodes carry, and what it means." }],
  [annex.annexEntrySchema, { id: "AnnexEntry", description: "One thing that an annex says." }],
  [annex.annexSchema, { id: "Annex", description: "What a source says beside what is rated." }],
  [duty.dutySchema, { id: "Duty", description: "Something that a framework asks of the improvement plan." }],
  [cadence.intervalSchema, { id: "Interval", description: "A stretch of the calendar." }],
  [cadence.cadenceSchema, { id: "Cadence", description: "Something to be done again and again." }],
  [framework.termsSchema, { id: "Terms", description: "What a framework calls its kinds of node." }],
  [framework.declaredCountsSchema, { id: "DeclaredCounts", description: "How many nodes there must be." }],
  [extension.removedNodeSchema, { id: "RemovedNode", description: "A node that an overlay took out." }],
  [extension.appliedOverlaySchema, { id: "AppliedOverlay", description: "What one overlay did." }],
  [extension.extensionSchema, { id: "Extension", description: "Where an extended framework comes from." }],
  [framework.frameworkSchema, { id: "Framework", description: "A named set of areas in one dated text." }],
  [overlay.overlayBaseSchema, { id: "OverlayBase", description: "What an overlay is laid over." }],
  [overlay.identitySchema, { id: "Identity", description: "What the framework that comes out is called." }],
  [
    overlay.additionSchema,
    {
      id: "Addition",
      description: "Brings in one node, of exactly one kind.",
      oneOf: [{ required: ["area"] }, { required: ["standard"] }, { required: ["criterion"] }, { required: ["part"] }],
    },
  ],
  [overlay.removalSchema, { id: "Removal", description: "Takes out one node." }],
  [overlay.retitleSchema, { id: "Retitle", description: "Gives a node other words." }],
  [overlay.overlaySchema, { id: "Overlay", description: "Changes to one edition of a framework." }],
  [crosswalk.editionRefSchema, { id: "EditionRef", description: "One edition of one framework." }],
  [crosswalk.relationSchema, { id: "Relation", description: "How items of two frameworks or editions stand." }],
  [crosswalk.scaleRelationSchema, { id: "ScaleRelation", description: "Which levels of two scales mean the same." }],
  [crosswalk.crosswalkSchema, { id: "Crosswalk", description: "Relations between two frameworks or editions." }],
  [authored.inForceSchema, { id: "InForce", description: "When a node is part of the text." }],
  [authored.authoredPartSchema, { id: "AuthoredPart", description: "A part as authored." }],
  [authored.authoredCriterionSchema, { id: "AuthoredCriterion", description: "A criterion as authored." }],
  [authored.authoredStandardSchema, { id: "AuthoredStandard", description: "A standard as authored." }],
  [authored.authoredAreaSchema, { id: "AuthoredArea", description: "The content of one file in areas/." }],
  [authored.authoredEditionSchema, { id: "AuthoredEdition", description: "One edition as authored." }],
  [authored.authoredFrameworkSchema, { id: "AuthoredFramework", description: "A framework of several editions." }],
];
