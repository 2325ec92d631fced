import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { format } from "node:util";
import { transform } from "esbuild";
import { expect } from "vitest";
import type { Example } from "./example.js";
import { rewriteExample } from "./rewrite-example.js";

type Names = Readonly<Record<string, unknown>>;
type Work = () => Promise<unknown>;

const main = resolve("src/index.ts");
const AsyncFunction = (async () => {}).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<void>;

/**
 * Runs an example and checks the results that stand in its comments.
 *
 * In scope are the exports of the file in which it stands and the names of the main entry. A page that imports
 * something has to import everything it uses, because readers copy it as it is.
 */
export async function runExample({ code, module }: Example): Promise<void> {
  const rewritten = rewriteExample(code);
  const complete = module === undefined && rewritten.imports;
  const entry = complete || !existsSync(main) ? {} : await load(main);
  const own = module === undefined ? {} : await load(resolve(module));
  const quiet = { ...console, log: () => {}, table: () => {} };
  const scope: Names = {
    ...entry,
    ...own,
    console: quiet,
    __equal: equal,
    __prints: prints,
    __throws: throws,
    __import: importer(module),
  };
  // Inside a block, so that an example may declare a name that is in scope.
  const body = await transform(rewritten.code, {
    loader: "ts",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { target: "ES2022" } },
  });
  const names = Object.keys(scope).filter((name) => name !== "default");
  await new AsyncFunction(...names, `"use strict";\n{\n${body.code}\n}`)(...names.map((name) => scope[name]));
}

/** Imports as the file would in which the example stands. */
function importer(module: string | undefined): (specifier: string) => Promise<Names> {
  const folder = resolve(module === undefined ? "." : dirname(module));
  return (specifier) =>
    load(specifier.startsWith(".") ? resolve(folder, specifier).replace(/\.js$/, ".ts") : specifier);
}

async function load(specifier: string): Promise<Names> {
  return (await import(/* @vite-ignore */ specifier)) as Names;
}

async function equal(value: Work, expected: Work, label: string, partial: boolean): Promise<void> {
  const found = await value();
  const wanted = await expected();
  if (partial) expect(found, label).toMatchObject(wanted as object);
  else expect(found, label).toEqual(wanted);
}

/** What is printed is the text of the comment, or its value. */
async function prints(
  values: () => Promise<unknown[]>,
  comment: readonly string[],
  label: string,
  expected: Work | undefined,
  partial: boolean,
): Promise<void> {
  const found = await values();
  const text = format(...found).trimEnd();
  if (text === comment.join("\n") || text === comment[0]) return;
  if (expected === undefined || found.length !== 1) expect(text, label).toBe(comment.join("\n"));
  else await equal(async () => found[0], expected, label, partial);
}

async function throws(value: Work, code: string, label: string): Promise<void> {
  let thrown: unknown;
  try {
    await value();
  } catch (error) {
    thrown = error;
  }
  expect(thrown, `${label} throws`).toMatchObject({ name: "QualityError", code });
}
