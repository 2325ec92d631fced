/** Texts of an assessment that results are named and grouped by. */
export const textFields = [
  "id",
  "on",
  "perspective",
  "unit.id",
  "unit.title",
  "unit.serviceType",
  "unit.region",
] as const;

/** A text of an assessment that results can be grouped by. */
export type TextField = (typeof textFields)[number];
