// An ESM user of the installed package. Runs with code generation from strings switched off.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as main from "quality-frameworks";
import { QualityError, score } from "quality-frameworks";
import * as bulk from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { framework } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import document from "quality-frameworks/frameworks/czech-social-services/2026-01-01.json" with { type: "json" };
import * as report from "quality-frameworks/report";
import * as schema from "quality-frameworks/schema";
import { toSql } from "quality-frameworks/sql";

const entries = JSON.parse(readFileSync(new URL("./entries.json", import.meta.url), "utf8"));
for (const entry of entries) {
  assert.notEqual(Object.keys(await import(entry)).length, 0, `${entry} exports nothing`);
}

const { id, edition } = framework;
const result = score(framework, { framework: id, edition, responses: { "s1.a": 3, "s1.b": { rating: 2 } } });
assert.equal(result.framework, "czech-social-services");
assert.equal(result.coverage.rated, 2);
assert.equal(
  result.engine,
  JSON.parse(readFileSync(new URL(import.meta.resolve("quality-frameworks/package.json")), "utf8")).version,
);

assert.equal(document.edition, framework.edition);
assert.equal(schema.parseFramework(document).id, id);
assert.deepEqual(await loadFramework(id, { edition }), framework);
assert.ok(Object.values(bulk).some((value) => typeof value === "function"));
assert.ok(Object.values(report).some((value) => typeof value === "function"));
assert.ok(toSql(framework, { dialect: "postgres" }).startsWith("WITH"));

// One error class, whichever entry throws.
assert.throws(
  () => schema.parseFramework({}),
  (error) => error instanceof QualityError,
);
assert.throws(
  () => score(framework, { framework: "other", edition, responses: {} }),
  (error) => error instanceof main.QualityError,
);
