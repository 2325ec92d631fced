import type { ItemResponse } from "../assessment.js";

/**
 * Puts what was said about several items into one record, ratings apart: all evidence, all comments and reasons below each
 * other, the earliest day by which something is due, and the role where it was the same for all.
 */
export function mergeRecords(records: readonly ItemResponse[]): ItemResponse {
  const evidence = [...new Set(records.flatMap((record) => record.evidence ?? []))];
  const reason = lines(records.map((record) => record.reason));
  const comment = lines(records.map((record) => record.comment));
  const [due] = records.flatMap((record) => record.due ?? []).sort();
  const roles = new Set(records.map((record) => record.role));
  const [role] = roles;
  return {
    ...(reason !== "" && { reason }),
    ...(comment !== "" && { comment }),
    ...(evidence.length > 0 && { evidence }),
    ...(due !== undefined && { due }),
    ...(roles.size === 1 && role !== undefined && { role }),
  };
}

function lines(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts)].filter((text) => text !== undefined && text.trim() !== "").join("\n");
}
