export { QualityError, type QualityErrorCode } from "./core/quality-error.js";
export type { EarlierScore } from "./report/data/trend-data.js";
export { barsOf } from "./report/pictures/bars-of.js";
export { type Bar, barsPicture } from "./report/pictures/bars-picture.js";
export { heatMapOf } from "./report/pictures/heat-map-of.js";
export { type HeatMapCell, type HeatMapGroup, heatMapPicture } from "./report/pictures/heat-map-picture.js";
export { type PaintRole, type PictureScheme, palette } from "./report/pictures/palette.js";
export type { PictureOptions } from "./report/pictures/picture.js";
export { profileOf } from "./report/pictures/profile-of.js";
export { type Profile, type ProfileRow, profilePicture } from "./report/pictures/profile-picture.js";
export type { Timeline, TimelineEntry, TimelineMilestone } from "./report/pictures/timeline.js";
export { timelineOf } from "./report/pictures/timeline-of.js";
export { timelinePicture } from "./report/pictures/timeline-picture.js";
export { trendOf } from "./report/pictures/trend-of.js";
export { type Trend, type TrendPoint, trendPicture } from "./report/pictures/trend-picture.js";
export type { PlanWishes } from "./report/plan-data.js";
export type {
  Report,
  ReportExclusion,
  ReportLine,
  ReportOutcome,
  ReportPlan,
  ReportPossible,
  ReportRow,
} from "./report/report.js";
export { type ReportOptions, reportData } from "./report/report-data.js";
export type {
  ReportAction,
  ReportBelowFloor,
  ReportCount,
  ReportDecision,
  ReportEvidenceGap,
  ReportMilestone,
  ReportMove,
  ReportNode,
  ReportPoint,
  ReportScale,
  ReportSource,
} from "./report/report-parts.js";
export type { ReportText } from "./report/tagged-text.js";
export { toHtml } from "./report/to-html.js";
export { toMarkdown } from "./report/to-markdown.js";
