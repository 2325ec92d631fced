import { isRecord, listOf } from "../../../core/check-fields.js";
import { isDayText } from "../../../core/check-values.js";
import type { Day } from "../../../core/day.js";
import type { Issue } from "../../../core/issue.js";
import { readDocument } from "../../read-document.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { Opened } from "./opened.js";

/** Reads the holidays of a country from a document with the key `holidays`; none where no file is named. */
export async function readHolidays(path: string | undefined): Promise<Opened<readonly Day[] | undefined>> {
  if (path === undefined) return { ok: true, value: undefined, issues: [] };
  const document = await readDocument(path);
  const days = isRecord(document.value) ? document.value.holidays : undefined;
  const issues: Issue[] = [];
  if (document.value !== undefined) listOf(isDayText)(days, { keys: ["holidays"], issues });
  const located = locateIssues(document, issues);
  if (located.length > 0 || document.value === undefined) return { ok: false, issues: located };
  return { ok: true, value: days as readonly Day[], issues: [] };
}
