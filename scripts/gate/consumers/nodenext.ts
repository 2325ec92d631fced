// A TypeScript user who compiles to ESM for Node, JSON document included.
import { type Assessment, type Framework, QualityError, score } from "quality-frameworks";
import * as bulk from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { framework } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import document from "quality-frameworks/frameworks/czech-social-services/2026-01-01.json" with { type: "json" };
import * as report from "quality-frameworks/report";
import { parseFramework } from "quality-frameworks/schema";
import * as sql from "quality-frameworks/sql";

const assessment: Assessment<typeof framework> = {
  framework: framework.id,
  edition: framework.edition,
  responses: { "s1.a": 3, "s1.b": { rating: 2 } },
};
export const value: number | null = score(framework, assessment).value;

// @ts-expect-error: no such item in this edition
export const wrongItem: Assessment<typeof framework>["responses"] = { "s99.z": 3 };
// @ts-expect-error: no such level on its scale
export const wrongLevel: Assessment<typeof framework>["responses"] = { "s1.a": 4 };

export const parsed: Framework = parseFramework(document);
export const loaded: Promise<Framework> = loadFramework("czech-social-services", { on: "2026-05-04" });
export const isOurs = (error: unknown): error is QualityError => error instanceof QualityError;
export { bulk, report, sql };
