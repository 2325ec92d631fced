import { beforeAll, describe, expect, it } from "vitest";
import { compileExamples } from "./compile-examples.js";
import { readDocBlocks } from "./doc-block-examples.js";
import { isNotRun } from "./example.js";
import { publicNames } from "./public-functions.js";
import { rewriteExample } from "./rewrite-example.js";
import { runExample } from "./run-example.js";

const files = readDocBlocks();
const examples = files.flatMap((file) => file.examples);

describe("doc blocks", () => {
  let compiled = new Map<string, string[]>();
  beforeAll(() => {
    compiled = compileExamples(examples);
  }, 60_000);

  it("give every function of the package an example that shows a result", () => {
    const published = publicNames();
    expect(published.size).toBeGreaterThan(20);
    const without = files.flatMap(({ file, functions, examples: own }) =>
      functions
        .filter((name) => published.has(`${file} ${name}`))
        .filter((name) => !own.some((example) => example.of === name && showsResult(example)))
        .map((name) => `${file} ${name}`),
    );
    expect(without).toEqual([]);
  });

  for (const example of examples) {
    it(`${example.name}: the example compiles and gives what it says`, async () => {
      expect(compiled.get(example.name)).toEqual([]);
      if (!isNotRun(example)) await runExample(example);
    });
  }
});

function showsResult(example: (typeof examples)[number]): boolean {
  try {
    return isNotRun(example) || rewriteExample(example.code).checks > 0;
  } catch {
    // Its own test says what is wrong with it.
    return true;
  }
}
