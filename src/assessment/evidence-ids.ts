import { isRecord } from "../core/check-fields.js";

/** Lists the ids of the evidence that an assessment holds, of whatever shape; undefined where one has no id. */
export function evidenceIds(evidence: unknown): readonly (string | undefined)[] {
  if (!Array.isArray(evidence)) return [];
  return evidence.map((one: unknown) => (isRecord(one) && typeof one.id === "string" ? one.id : undefined));
}
