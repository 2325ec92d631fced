import type { Report, ReportLine } from "../../report/report.js";
import { wordsIn } from "../../report/words/words-in.js";

/** Says in one line why there is no result, so that nobody has to ask for it: the first reason; no line where there is one. */
export function whyLines({ overall, reasons, language }: Report): readonly ReportLine[] {
  const [first] = reasons;
  const lacks = overall.state === "withheld" || overall.state === "not-settled";
  return lacks && first !== undefined ? [{ name: wordsIn([language]).reasons, text: first }] : [];
}
