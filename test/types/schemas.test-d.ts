import type * as z from "zod";
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
} from "../../src/assessment/assessment.js";
import type * as assessmentSchemas from "../../src/assessment/assessment.schema.js";
import type { Day, Period } from "../../src/core/day.js";
import type * as daySchemas from "../../src/core/day.schema.js";
import type { Id } from "../../src/core/id.js";
import type * as idSchemas from "../../src/core/id.schema.js";
import type { LocalizedText } from "../../src/core/text.js";
import type * as textSchemas from "../../src/core/text.schema.js";
import type { Annex, AnnexEntry } from "../../src/framework/annex.js";
import type * as annexSchemas from "../../src/framework/annex.schema.js";
import type {
  AuthoredArea,
  AuthoredCriterion,
  AuthoredEdition,
  AuthoredFramework,
  AuthoredPart,
  AuthoredStandard,
  InForce,
} from "../../src/framework/authored-framework.js";
import type * as authoredFrameworkSchemas from "../../src/framework/authored-framework.schema.js";
import type { Cadence, Interval } from "../../src/framework/cadence.js";
import type * as cadenceSchemas from "../../src/framework/cadence.schema.js";
import type { Crosswalk, EditionRef, Relation, ScaleRelation } from "../../src/framework/crosswalk.js";
import type * as crosswalkSchemas from "../../src/framework/crosswalk.schema.js";
import type { Duty, PlanRequirement } from "../../src/framework/duty.js";
import type * as dutySchemas from "../../src/framework/duty.schema.js";
import type { AppliedOverlay, Extension, RemovedNode } from "../../src/framework/extension.js";
import type * as extensionSchemas from "../../src/framework/extension.schema.js";
import type { Applicability, Fact, FactCondition, FactValue } from "../../src/framework/fact.js";
import type * as factSchemas from "../../src/framework/fact.schema.js";
import type { GivenFact } from "../../src/framework/facts-of.js";
import type { DeclaredCounts, Framework, Terms } from "../../src/framework/framework.js";
import type * as frameworkSchemas from "../../src/framework/framework.schema.js";
import type { Provenance, Wording } from "../../src/framework/label.js";
import type * as labelSchemas from "../../src/framework/label.schema.js";
import type { Mark } from "../../src/framework/mark.js";
import type * as markSchemas from "../../src/framework/mark.schema.js";
import type { Area, Criterion, Part, Standard } from "../../src/framework/node.js";
import type * as nodeSchemas from "../../src/framework/node.schema.js";
import type { Addition, Identity, Overlay, OverlayBase, Removal, Retitle } from "../../src/framework/overlay.js";
import type * as overlaySchemas from "../../src/framework/overlay.schema.js";
import type * as ruleSchemas from "../../src/framework/rule.schema.js";
import type { Level, LevelId, NumberRange, Requirement, Scale } from "../../src/framework/scale.js";
import type * as scaleSchemas from "../../src/framework/scale.schema.js";
import type {
  Band,
  Combine,
  Dimension,
  DimensionSet,
  Exception,
  Expectation,
  Group,
  Grouping,
  Limit,
  Rounding,
  Rule,
  Scoring,
  Step,
  Unrated,
  Verdict,
} from "../../src/framework/scoring.js";
import type * as scoringSchemas from "../../src/framework/scoring.schema.js";
import type {
  Condition,
  CountCondition,
  NodeCondition,
  Selector,
  Test,
  ValueRange,
} from "../../src/framework/selector.js";
import type * as selectorSchemas from "../../src/framework/selector.schema.js";
import type { Source, SourcePlace } from "../../src/framework/source.js";
import type * as sourceSchemas from "../../src/framework/source.schema.js";
import type { AnswerEffect, SpecialAnswer } from "../../src/framework/special-answer.js";
import type * as specialAnswerSchemas from "../../src/framework/special-answer.schema.js";
import type { Equal, Expect } from "./equal.js";

type Output<S extends z.ZodType> = z.output<S>;

/** What each schema gives is its interface, to the mark. */
export type SchemasAreTheirInterfaces = [
  Expect<Equal<Output<typeof idSchemas.idSchema>, Id>>,
  Expect<Equal<Output<typeof daySchemas.daySchema>, Day>>,
  Expect<Equal<Output<typeof daySchemas.periodSchema>, Period>>,
  Expect<Equal<Output<typeof textSchemas.textSchema>, LocalizedText>>,
  Expect<Equal<Output<typeof labelSchemas.wordingSchema>, Wording>>,
  Expect<Equal<Output<typeof labelSchemas.provenanceSchema>, Provenance>>,
  Expect<Equal<Output<typeof sourceSchemas.sourceSchema>, Source>>,
  Expect<Equal<Output<typeof sourceSchemas.sourcePlaceSchema>, SourcePlace>>,
  Expect<Equal<Output<typeof scaleSchemas.levelIdSchema>, LevelId>>,
  Expect<Equal<Output<typeof scaleSchemas.requirementSchema>, Requirement>>,
  Expect<Equal<Output<typeof scaleSchemas.levelSchema>, Level>>,
  Expect<Equal<Output<typeof scaleSchemas.numberRangeSchema>, NumberRange>>,
  Expect<Equal<Output<typeof scaleSchemas.scaleSchema>, Scale>>,
  Expect<Equal<Output<typeof factSchemas.factValueSchema>, FactValue>>,
  Expect<Equal<Output<typeof factSchemas.factSchema>, Fact>>,
  Expect<Equal<Output<typeof factSchemas.factConditionSchema>, FactCondition>>,
  Expect<Equal<Output<typeof factSchemas.applicabilitySchema>, Applicability>>,
  Expect<Equal<Output<typeof selectorSchemas.selectorSchema>, Selector>>,
  Expect<Equal<Output<typeof selectorSchemas.valueRangeSchema>, ValueRange>>,
  Expect<Equal<Output<typeof selectorSchemas.testSchema>, Test>>,
  Expect<Equal<Output<typeof selectorSchemas.countConditionSchema>, CountCondition>>,
  Expect<Equal<Output<typeof selectorSchemas.nodeConditionSchema>, NodeCondition>>,
  Expect<Equal<Output<typeof selectorSchemas.conditionSchema>, Condition>>,
  Expect<Equal<Output<typeof specialAnswerSchemas.answerEffectSchema>, AnswerEffect>>,
  Expect<Equal<Output<typeof specialAnswerSchemas.specialAnswerSchema>, SpecialAnswer>>,
  Expect<Equal<Output<typeof nodeSchemas.partSchema>, Part>>,
  Expect<Equal<Output<typeof nodeSchemas.criterionSchema>, Criterion>>,
  Expect<Equal<Output<typeof nodeSchemas.standardSchema>, Standard>>,
  Expect<Equal<Output<typeof nodeSchemas.areaSchema>, Area>>,
  Expect<Equal<Output<typeof ruleSchemas.combineSchema>, Combine>>,
  Expect<Equal<Output<typeof ruleSchemas.unratedSchema>, Unrated>>,
  Expect<Equal<Output<typeof ruleSchemas.roundingSchema>, Rounding>>,
  Expect<Equal<Output<typeof ruleSchemas.bandSchema>, Band>>,
  Expect<Equal<Output<typeof ruleSchemas.verdictSchema>, Verdict>>,
  Expect<Equal<Output<typeof ruleSchemas.stepSchema>, Step>>,
  Expect<Equal<Output<typeof ruleSchemas.limitSchema>, Limit>>,
  Expect<Equal<Output<typeof ruleSchemas.ruleSchema>, Rule>>,
  Expect<Equal<Output<typeof ruleSchemas.exceptionSchema>, Exception>>,
  Expect<Equal<Output<typeof scoringSchemas.dimensionSchema>, Dimension>>,
  Expect<Equal<Output<typeof scoringSchemas.dimensionSetSchema>, DimensionSet>>,
  Expect<Equal<Output<typeof scoringSchemas.groupSchema>, Group>>,
  Expect<Equal<Output<typeof scoringSchemas.groupingSchema>, Grouping>>,
  Expect<Equal<Output<typeof scoringSchemas.expectationSchema>, Expectation>>,
  Expect<Equal<Output<typeof scoringSchemas.scoringSchema>, Scoring>>,
  Expect<Equal<Output<typeof markSchemas.markSchema>, Mark>>,
  Expect<Equal<Output<typeof annexSchemas.annexEntrySchema>, AnnexEntry>>,
  Expect<Equal<Output<typeof annexSchemas.annexSchema>, Annex>>,
  Expect<Equal<Output<typeof dutySchemas.planRequirementSchema>, PlanRequirement>>,
  Expect<Equal<Output<typeof dutySchemas.dutySchema>, Duty>>,
  Expect<Equal<Output<typeof cadenceSchemas.intervalSchema>, Interval>>,
  Expect<Equal<Output<typeof cadenceSchemas.cadenceSchema>, Cadence>>,
  Expect<Equal<Output<typeof frameworkSchemas.termsSchema>, Terms>>,
  Expect<Equal<Output<typeof frameworkSchemas.declaredCountsSchema>, DeclaredCounts>>,
  Expect<Equal<Output<typeof frameworkSchemas.frameworkSchema>, Framework>>,
  Expect<Equal<Output<typeof extensionSchemas.removedNodeSchema>, RemovedNode>>,
  Expect<Equal<Output<typeof extensionSchemas.appliedOverlaySchema>, AppliedOverlay>>,
  Expect<Equal<Output<typeof extensionSchemas.extensionSchema>, Extension>>,
  Expect<Equal<Output<typeof overlaySchemas.overlayBaseSchema>, OverlayBase>>,
  Expect<Equal<Output<typeof overlaySchemas.identitySchema>, Identity>>,
  Expect<Equal<Output<typeof overlaySchemas.additionSchema>, Addition>>,
  Expect<Equal<Output<typeof overlaySchemas.removalSchema>, Removal>>,
  Expect<Equal<Output<typeof overlaySchemas.retitleSchema>, Retitle>>,
  Expect<Equal<Output<typeof overlaySchemas.overlaySchema>, Overlay>>,
  Expect<Equal<Output<typeof crosswalkSchemas.editionRefSchema>, EditionRef>>,
  Expect<Equal<Output<typeof crosswalkSchemas.relationSchema>, Relation>>,
  Expect<Equal<Output<typeof crosswalkSchemas.scaleRelationSchema>, ScaleRelation>>,
  Expect<Equal<Output<typeof crosswalkSchemas.crosswalkSchema>, Crosswalk>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.inForceSchema>, InForce>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredPartSchema>, AuthoredPart>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredCriterionSchema>, AuthoredCriterion>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredStandardSchema>, AuthoredStandard>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredAreaSchema>, AuthoredArea>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredEditionSchema>, AuthoredEdition>>,
  Expect<Equal<Output<typeof authoredFrameworkSchemas.authoredFrameworkSchema>, AuthoredFramework>>,
  Expect<Equal<Output<typeof assessmentSchemas.givenFactSchema>, GivenFact>>,
  Expect<Equal<Output<typeof assessmentSchemas.unitSchema>, Unit>>,
  Expect<Equal<Output<typeof assessmentSchemas.assessorSchema>, Assessor>>,
  Expect<Equal<Output<typeof assessmentSchemas.participantSchema>, Participant>>,
  Expect<Equal<Output<typeof assessmentSchemas.evidenceSchema>, Evidence>>,
  Expect<Equal<Output<typeof assessmentSchemas.itemResponseSchema>, ItemResponse>>,
  Expect<Equal<Output<typeof assessmentSchemas.responseSchema>, Response>>,
  Expect<Equal<Output<typeof assessmentSchemas.responsesSchema>, Responses>>,
  Expect<Equal<Output<typeof assessmentSchemas.overrideSchema>, Override>>,
  Expect<Equal<Output<typeof assessmentSchemas.perspectiveSchema>, Perspective>>,
  Expect<Equal<Output<typeof assessmentSchemas.assessmentSchema>, Assessment>>,
];
