export type { Report, ReportExclusion, ReportLine, ReportRow } from "./report/report.js";
export { type ReportOptions, reportData } from "./report/report-data.js";
export { toMarkdown } from "./report/to-markdown.js";
