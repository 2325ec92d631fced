export { assessmentSchema } from "./assessment/assessment.schema.js";
export type { JsonSchema } from "./assessment/json-schema.schema.js";
export { parseAssessment, safeParseAssessment } from "./assessment/parse-assessment.schema.js";
export { QualityError } from "./core/quality-error.js";
export type {
  AuthoredArea,
  AuthoredCriterion,
  AuthoredEdition,
  AuthoredFramework,
  AuthoredPart,
  AuthoredStandard,
  Dated,
  InForce,
} from "./framework/authored-framework.js";
export { authoredAreaSchema, authoredFrameworkSchema } from "./framework/authored-framework.schema.js";
export { checkAuthoredArea, checkAuthoredFramework } from "./framework/check-authored.schema.js";
export { checkCrosswalkShape } from "./framework/check-crosswalk.schema.js";
export { checkOverlayShape } from "./framework/check-overlay.schema.js";
export { crosswalkSchema } from "./framework/crosswalk.schema.js";
export { frameworkSchema } from "./framework/framework.schema.js";
export { overlaySchema } from "./framework/overlay.schema.js";
export { parseFramework, safeParseFramework } from "./framework/parse-framework.schema.js";
export { type ShapeIssueCode, shapeIssueCodes } from "./framework/shape-issues.schema.js";
export { improvementPlanSchema } from "./improvement/improvement-plan.schema.js";
export { type DocumentName, jsonSchema } from "./improvement/json-schema.schema.js";
export { parsePlan, safeParsePlan } from "./improvement/parse-plan.schema.js";
export { checkFramework } from "./lint/check-framework.schema.js";
