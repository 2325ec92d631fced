import { beforeAll, describe, expect, it } from "vitest";
import { compileExamples } from "./compile-examples.js";
import { isNotRun } from "./example.js";
import { listPages, readPage } from "./page-examples.js";
import { runExample } from "./run-example.js";

const pages = listPages();
const examples = pages.flatMap(readPage);

describe("pages", () => {
  let compiled = new Map<string, string[]>();
  beforeAll(() => {
    compiled = compileExamples(examples);
  }, 60_000);

  it("show code that runs, in the readme at least", () => {
    const shown = examples.filter((example) => example.name.startsWith("README.md") && !isNotRun(example));
    expect(shown.length > 0).toBe(pages.includes("README.md"));
  });

  for (const example of examples) {
    it(`${example.name}: the example compiles and gives what it says`, async () => {
      expect(compiled.get(example.name)).toEqual([]);
      if (!isNotRun(example)) await runExample(example);
    });
  }
});
