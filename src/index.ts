export type {
  Assessment,
  Assessor,
  ByDimension,
  Evidence,
  ItemResponse,
  ItemResponseOf,
  Override,
  Participant,
  Perspective,
  Response,
  Responses,
  Unit,
} from "./assessment/assessment.js";
export type {
  CarriedOver,
  Doubt,
  LeftBehind,
  MappedResponse,
  OpenItem,
} from "./assessment/carry/carried-over.js";
export type { CarryOptions, CarrySides } from "./assessment/carry/check-carry.js";
export { carryOver, safeCarryOver } from "./assessment/carry-over.js";
export { checkAssessment } from "./assessment/check-assessment.js";
export { respond, withdraw } from "./assessment/respond.js";
export { type AboutAssessment, startAssessment } from "./assessment/start-assessment.js";
export { addWorkingDays, isWorkingDay, type WorkCalendar, workingDaysBetween } from "./core/date.js";
export type { Day, Period } from "./core/day.js";
export { type Id, isId } from "./core/id.js";
export { hasErrors, type Issue, type Severity } from "./core/issue.js";
export { QualityError, type QualityErrorCode } from "./core/quality-error.js";
export type { Failure, Result, Success } from "./core/result.js";
export { type LocalizedText, pickText } from "./core/text.js";
export type { Annex, AnnexEntry } from "./framework/annex.js";
export type { Cadence, Interval } from "./framework/cadence.js";
export type {
  Confidence,
  Crosswalk,
  CrosswalkCover,
  EditionRef,
  LevelPair,
  Relation,
  RelationKind,
  ScaleRelation,
} from "./framework/crosswalk.js";
export { type CrosswalkChange, crosswalkChange } from "./framework/crosswalk-change.js";
export { defineFramework } from "./framework/define-framework.js";
export { deriveCrosswalk } from "./framework/derive-crosswalk.js";
export { type ChangedNode, type DiffedNode, diffEditions, type EditionDiff } from "./framework/diff-editions.js";
export type { Duty, PlanRequirement } from "./framework/duty.js";
export { type DatedEdition, editionInForce } from "./framework/edition-in-force.js";
export type { Exclusion } from "./framework/exclusion-of.js";
export { extendFramework, safeExtendFramework } from "./framework/extend-framework.js";
export type { AppliedOverlay, Extension, RemovedNode } from "./framework/extension.js";
export type { Applicability, Fact, FactCondition, FactValue } from "./framework/fact.js";
export type { GivenFact, GivenFacts } from "./framework/facts-of.js";
export { find } from "./framework/find.js";
export type { DeclaredCounts, Framework, Terms } from "./framework/framework.js";
export type { DimensionId, IdLists, Ids, ItemId, LevelRef, NodeId } from "./framework/ids.js";
export type { Provenance, Wording } from "./framework/label.js";
export { type Choice, listChoices } from "./framework/list-choices.js";
export { type AboutUnit, type ListedItem, listItems } from "./framework/list-items.js";
export { listOrigins, type Origin } from "./framework/list-origins.js";
export type { Mark } from "./framework/mark.js";
export type { Area, Criterion, NodeBase, NodeKind, Part, Standard } from "./framework/node.js";
export type { OnlyKnown } from "./framework/only-known.js";
export type { Addition, Identity, Overlay, OverlayBase, Removal, Retitle } from "./framework/overlay.js";
export { reverseCrosswalk } from "./framework/reverse-crosswalk.js";
export type { Level, LevelId, NumberRange, Requirement, Scale } from "./framework/scale.js";
export type {
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
} from "./framework/scoring.js";
export type {
  AnswerTest,
  BelowTest,
  Condition,
  CountCondition,
  FromTest,
  IsTest,
  NodeCondition,
  Selector,
  Test,
  ValueRange,
  ValueTest,
} from "./framework/selector.js";
export type { Source, SourcePlace } from "./framework/source.js";
export type { AnswerEffect, AsLevel, SpecialAnswer } from "./framework/special-answer.js";
export { type Visit, type VisitOf, walk } from "./framework/walk.js";
export { type AnswerOptions, addCheck, answerCheck } from "./improvement/changes/answer-check.js";
export { type DateMove, moveDate } from "./improvement/changes/move-date.js";
export { type ScheduleOptions, schedulePlan } from "./improvement/changes/schedule-plan.js";
export { type NewStatus, setStatus } from "./improvement/changes/set-status.js";
export { checkPlan, type PlanCheckOptions } from "./improvement/check-plan.js";
export { compareWithOthers } from "./improvement/compare-with-others.js";
export type { Comparison, ComparisonOptions, NodeComparison, Spread } from "./improvement/comparison.js";
export { type DraftOptions, draftPlan } from "./improvement/draft-plan.js";
export type {
  AskedAction,
  BandChange,
  Claim,
  DeclineFinding,
  ExpiredEvidence,
  Finding,
  FindingBase,
  FindingKind,
  Gain,
  LevelFinding,
  LimitFinding,
  MissingEvidence,
  SameEvidence,
  Strength,
  Wish,
} from "./improvement/finding.js";
export {
  type Forecast,
  forecast,
  type Gained,
  type PlannedAction,
  type PlannedActions,
  type WithActions,
} from "./improvement/forecast.js";
export type {
  Action,
  ExpectedLevel,
  FindingRef,
  ImprovementPlan,
  Milestone,
} from "./improvement/improvement-plan.js";
export { type FindingOptions, listFindings } from "./improvement/list-findings.js";
export type {
  Improvement,
  ImprovementSet,
  NextBand,
  RatingRef,
  RatingWeight,
  SingleMove,
} from "./improvement/moves/move.js";
export type {
  ActionStatus,
  DateChange,
  EffectAnswer,
  EffectCheck,
  EffectLevel,
  EffectOutcome,
  StatusChange,
} from "./improvement/plan-records.js";
export type { Amount, BurnUpPoint } from "./improvement/progress/burn-up.js";
export { planProgress } from "./improvement/progress/plan-progress.js";
export type {
  ActionProgress,
  CheckProgress,
  MilestoneProgress,
  PlanProgress,
  ProgressOptions,
} from "./improvement/progress/progress.js";
export type { Promised } from "./improvement/promise-levels.js";
export type { Untouched } from "./improvement/settle-promises.js";
export { type Decline, type DeclineOptions, detectDecline } from "./improvement/time/detect-decline.js";
export { type DueCadence, type DueOptions, listDue } from "./improvement/time/list-due.js";
export { type MoveOptions, type WhatMoves, whatMoves } from "./improvement/what-moves.js";
export type { AssessmentScore, Labels, Total } from "./scoring/assessment-score.js";
export { compareScores } from "./scoring/compare/compare-scores.js";
export type {
  CameAndWent,
  CausedChange,
  Direction,
  NodeChange,
  NumberPair,
  Pair,
  ScoreChanges,
} from "./scoring/compare/score-changes.js";
export {
  type DatedScore,
  type Trend,
  type TrendBreak,
  type TrendLine,
  type TrendPoint,
  type TrendValue,
  trend,
} from "./scoring/compare/trend.js";
export { type Compiled, compile } from "./scoring/compile-framework.js";
export type {
  BandByEdges,
  BandEdge,
  BandReason,
  ConditionUnknown,
  VerdictKind,
  VerdictOpen,
  VerdictOtherwise,
  VerdictTried,
} from "./scoring/explain/band-reason.js";
export type {
  AskedRecord,
  ConditionRecord,
  CountRecord,
  FactAskedRecord,
  JoinedRecord,
  NotRecord,
  TestRecord,
} from "./scoring/explain/condition-record.js";
export { type DescribeDepth, describe } from "./scoring/explain/describe.js";
export { type DescribeOptions, describeReason } from "./scoring/explain/describe-reason.js";
export { explain } from "./scoring/explain/explain.js";
export type { Explanation } from "./scoring/explain/explanation.js";
export type { Figure } from "./scoring/explain/figure.js";
export type {
  CountedAnswer,
  CoverageReason,
  CoverageTooLow,
  End,
  GapReason,
  NothingRated,
  NotScored,
  PossibleReason,
  PossibleUnknown,
  Reachable,
  SetAside,
  SetAsideKind,
} from "./scoring/explain/gap-reason.js";
export type {
  Cost,
  DatedOurs,
  Disclaimer,
  ItemsBelowFloor,
  LabelReason,
  NoBand,
  ProvenanceReason,
  Unverified,
  WordingReason,
} from "./scoring/explain/label-reason.js";
export type {
  Cap,
  LimitKind,
  LimitReason,
  MoveReason,
  OverrideKind,
  OverrideReason,
  StepKind,
  StepReason,
} from "./scoring/explain/move-reason.js";
export type { AnswerName, FactRecord, LevelName, NodeName } from "./scoring/explain/names.js";
export type {
  Brought,
  Combined,
  CombinedKind,
  NothingToDivide,
  NumberReason,
  PercentShown,
  ResultUnit,
  Rounded,
  RuleReason,
  Stated,
  StatedKind,
} from "./scoring/explain/number-reason.js";
export { pickReasons } from "./scoring/explain/pick-reasons.js";
export type {
  Answered,
  AnsweredAsLevel,
  AnsweredKind,
  BelowFloor,
  DoesNotApply,
  InProportion,
  LevelChosen,
  RatingReason,
  ReasonBase,
  UnratedReason,
} from "./scoring/explain/rating-reason.js";
export type { Reason, ReasonKind, ReasonOf } from "./scoring/explain/reason.js";
export type {
  Bound,
  Coverage,
  Possible,
  Score,
  ScoreKind,
  ScoreState,
  StruckLimit,
  StruckOverride,
  StruckStep,
} from "./scoring/score.js";
export { safeScore, score } from "./scoring/score-assessment.js";
