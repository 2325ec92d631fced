import { describe, expect, it } from "vitest";
import { compileExamples } from "./compile-examples.js";
import { readFile } from "./doc-block-examples.js";
import { readPageText } from "./page-examples.js";
import { rewriteExample } from "./rewrite-example.js";
import { runExample } from "./run-example.js";

const run = (code: string): Promise<void> =>
  runExample({ name: "an example", code, module: "src/core/quality-error.ts" });
const refusal = 'throw new QualityError("unknown-id", "No such item.")';

describe("an example", () => {
  it.each([
    { why: "a value at the end of the line", code: "1 + 1; // 2" },
    { why: "a statement of several lines", code: "[\n  1,\n].concat(2); // [1, 2]" },
    { why: "a value that goes on below", code: "({ a: [1, 2] }); // {\n//   a: [1, 2],\n// }" },
    { why: "a value that stands below", code: "[1].map(String);\n// => ['1']" },
    { why: "some keys of a value", code: "({ a: 1, b: 2 }); // { a: 1, ... }" },
    { why: "a value that is printed", code: "console.log([2 * 3]); // [6]" },
    { why: "text that is printed", code: "console.log('two words'); // two words" },
    { why: "text in quotes that is printed", code: 'console.log("two words"); // "two words"' },
    { why: "lines that are printed", code: "console.log('one\\ntwo');\n// one\n// two" },
    { why: "several values that are printed", code: "console.log(1, 'two'); // 1 two" },
    { why: "what is awaited", code: "await Promise.resolve(4); // 4" },
    { why: "a declared name with a literal", code: "const sum = 1 + 1; // 2" },
    { why: "a promise that fails", code: `Promise.resolve().then(() => { ${refusal}; }); // throws unknown-id` },
    { why: "an error with its code", code: `(() => { ${refusal}; })(); // throws unknown-id` },
    { why: "types are stripped", code: "const n: number = 1 satisfies number;\nn as number; // 1" },
    { why: "imports", code: 'import { basename as last, type ParsedPath } from "node:path";\nlast("a/b"); // "b"' },
    {
      why: "imports from the file's neighbours",
      code: 'import { pointer } from "./issue.js";\npointer(["a"]); // "/a"',
    },
    { why: "a name of its own", code: "const QualityError = 3;\nQualityError; // 3" },
  ])("holds: $why", async ({ code }) => {
    expect(rewriteExample(code).checks).toBe(1);
    await run(code);
  });

  it.each([
    { why: "a wrong value", code: "1 + 1; // 3" },
    { why: "a wrong value below", code: "1 + 1;\n// => 3" },
    { why: "a wrong literal after a declaration", code: "const sum = 1 + 1; // 3" },
    { why: "a key that is missing", code: "({ b: 2 }); // { a: 1, ... }" },
    { why: "other text than is printed", code: "console.log('two words'); // three words" },
    { why: "no error", code: "1 + 1; // throws unknown-id" },
    { why: "an error of another code", code: `(() => { ${refusal}; })(); // throws invalid-plan` },
    { why: "an error that is not ours", code: 'JSON.parse("{"); // throws unknown-id' },
    { why: "prose in the place of a value", code: "1 + 1; // two, as everyone knows" },
    { why: "code that does not parse", code: "const = 3;" },
  ])("fails: $why", async ({ code }) => {
    await expect(run(code)).rejects.toThrow();
  });

  it("is found in the doc block of a function, with or without a fence", () => {
    const text = [
      "/**",
      " * Adds.",
      " *",
      " * @example",
      " * ```ts",
      " * add(1, 2); // 3",
      " * ```",
      " * @example",
      " * add(2, 2); // 4",
      " */",
      "export function add(a: number, b: number): number { return a + b; }",
      "export const twice = (n: number): number => add(n, n);",
      "const hidden = (): void => {};",
    ];
    const { functions, examples } = readFile("src/add.ts", text.join("\n"));
    expect(functions).toEqual(["add", "twice"]);
    expect(examples.map(({ name, code }) => [name, code])).toEqual([
      ["src/add.ts add", "add(1, 2); // 3"],
      ["src/add.ts add (2)", "add(2, 2); // 4"],
    ]);
  });

  it("is found in a page, and goes on from the one before where the page says so", () => {
    const text = "# Page\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n\n<!-- continues -->\n```ts\na; // 1\n```\n";
    expect(readPageText("page.md", text)).toEqual([
      { name: "page.md:3", code: "const a = 1;" },
      { name: "page.md:12", code: "const a = 1;\n\na; // 1" },
    ]);
  });

  it("is read by the compiler with the settings of the project", () => {
    const module = "src/core/issue.ts";
    const found = compileExamples([
      { name: "good", module, code: 'const severity: Severity = "error";\npointer([severity]); // "/error"' },
      { name: "bad", module, code: 'const severity: Severity = "bad";\npointer([severity]); // "/bad"' },
    ]);
    expect(found.get("good")).toEqual([]);
    expect(found.get("bad")).toEqual([expect.stringContaining("line 1: Type '\"bad\"'")]);
  });
});
