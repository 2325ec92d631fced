// A TypeScript user whose bundler resolves the modules.
import { type Assessment, type Framework, score } from "quality-frameworks";
import * as bulk from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { framework } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import document from "quality-frameworks/frameworks/czech-social-services/2026-01-01.json";
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

export const parsed: Framework = parseFramework(document);
export const loaded: Promise<Framework> = loadFramework("czech-social-services", { on: "2026-05-04" });
export { bulk, report, sql };
