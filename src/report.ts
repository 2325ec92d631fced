export { QualityError, type QualityErrorCode } from "./core/quality-error.js";
export type { PlanWishes } from "./report/plan-data.js";
export type {
  Report,
  ReportAction,
  ReportExclusion,
  ReportLine,
  ReportOutcome,
  ReportPlan,
  ReportRow,
} from "./report/report.js";
export { type ReportOptions, reportData } from "./report/report-data.js";
export { toMarkdown } from "./report/to-markdown.js";
