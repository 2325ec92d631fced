import type { Framework } from "../../../framework/framework.js";
import type { SourcePlace } from "../../../framework/source.js";
import type { ReportLine } from "../../../report/report.js";

/** Says where something stands: the place, the key of the document, and below it the document with its address. */
export function placeLines(
  { sources = [] }: Framework,
  name: string,
  { document, place }: SourcePlace,
): readonly ReportLine[] {
  const source = sources.find(({ id }) => id === document);
  return [
    { name, text: placeText({ document, place }) },
    { name: "", text: source?.title ?? "" },
    { name: "", text: source?.url ?? "" },
  ].filter(({ text }) => text !== "");
}

/** The same in one line: the place, and the key of the document in brackets. */
export function placeText(source: SourcePlace | undefined): string {
  return source === undefined ? "" : `${source.place} [${source.document}]`;
}
