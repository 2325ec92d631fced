// A TypeScript user who compiles to CommonJS.
import main = require("quality-frameworks");
import frameworks = require("quality-frameworks/frameworks");
import edition = require("quality-frameworks/frameworks/czech-social-services/2026-01-01");
import bulk = require("quality-frameworks/bulk");
import report = require("quality-frameworks/report");
import schema = require("quality-frameworks/schema");

const { framework } = edition;
const assessment: main.Assessment<typeof framework> = {
  framework: framework.id,
  edition: framework.edition,
  responses: { "s1.a": 3, "s1.b": { rating: 2 } },
};
const value: number | null = main.score(framework, assessment).value;

// @ts-expect-error: no such item in this edition
const wrongItem: main.Assessment<typeof framework>["responses"] = { "s99.z": 3 };
// @ts-expect-error: no such level on its scale
const wrongLevel: main.Assessment<typeof framework>["responses"] = { "s1.a": 4 };

const parsed: main.Framework = schema.parseFramework({});
const loaded: Promise<main.Framework> = frameworks.loadFramework("czech-social-services", { on: "2026-05-04" });

export = { bulk, loaded, parsed, report, value, wrongItem, wrongLevel };
