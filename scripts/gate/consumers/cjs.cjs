// A CommonJS user of the installed package.
const assert = require("node:assert/strict");
const { QualityError, score } = require("quality-frameworks");
const { loadFramework } = require("quality-frameworks/frameworks");
const { framework } = require("quality-frameworks/frameworks/czech-social-services/2026-01-01");
const document = require("quality-frameworks/frameworks/czech-social-services/2026-01-01.json");
const bulk = require("quality-frameworks/bulk");
const report = require("quality-frameworks/report");
const schema = require("quality-frameworks/schema");
const { toSql } = require("quality-frameworks/sql");

for (const entry of require("./entries.json")) {
  assert.notEqual(Object.keys(require(entry)).length, 0, `${entry} exports nothing`);
}

const { id, edition } = framework;
const result = score(framework, { framework: id, edition, responses: { "s1.a": 3, "s1.b": { rating: 2 } } });
assert.equal(result.framework, "czech-social-services");
assert.equal(result.coverage.rated, 2);
assert.equal(result.engine, require("quality-frameworks/package.json").version);

assert.equal(document.edition, edition);
assert.equal(schema.parseFramework(document).id, id);
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
  (error) => error instanceof QualityError,
);

loadFramework(id, { edition }).then((loaded) => assert.deepEqual(loaded, framework));
