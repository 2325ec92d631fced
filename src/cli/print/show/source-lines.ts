import type { Framework } from "../../../framework/framework.js";
import type { ReportLine } from "../../../report/report.js";
import type { ShowLayout } from "./show-layout.js";

const most = 12;

/** Lists the documents behind a framework: in full with publisher, address and note, otherwise the first by their titles. */
export function sourceLines({ sources = [] }: Framework, { full, report }: ShowLayout): readonly ReportLine[] {
  if (!full) {
    const shown = sources.slice(0, most).map(({ id, title, date }) => ({ name: id, text: joined(title, date) }));
    const others = sources.length - shown.length;
    return others > 0 ? [...shown, { name: "...", text: `${others} ${report.more}` }] : shown;
  }
  return sources.flatMap(({ id, title, publisher, date, url, seenAt, note }) =>
    [
      { name: id, text: joined(title, publisher, date) },
      { name: "", text: url ?? "" },
      { name: "", text: seenAt === undefined ? "" : `(${seenAt})` },
      { name: "", text: note ?? "" },
    ].filter(({ text }) => text !== ""),
  );
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(", ");
}
