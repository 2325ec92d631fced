import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frameworkTemplate } from "../../../src/cli/commands/new/framework-template.js";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();
const wrong: readonly unknown[] = [null, [], "x", -1, { a: null }];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [at, ...inside.flatMap(([key, one]) => pathsIn(one, [...at, Array.isArray(value) ? Number(key) : key]))];
}

function put(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

/** Puts every wrong value in every place of a document, and lists the places that made a bug of ours. */
async function bugs(document: unknown): Promise<string[]> {
  const file = join(folder, "changed.json");
  const found: string[] = [];
  for (const path of pathsIn(document)) {
    for (const value of wrong) {
      writeFileSync(file, JSON.stringify(put(document, path, value)));
      const { code, err } = await call(["check", file]);
      const place = `/${path.join("/")} = ${JSON.stringify(value)}`;
      if (code > 1) found.push(`${place}: ${err}`);
    }
  }
  return found;
}

describe("a wrong value, wherever it stands, is told as an issue", () => {
  it("in an assessment", async () => {
    const whole = parse(readFileSync(sample, "utf8"));
    const responses = Object.fromEntries(Object.entries(whole.responses).slice(0, 6));
    expect(
      await bugs({ ...whole, responses, evidence: whole.evidence.slice(0, 2), facts: { facility: true } }),
    ).toEqual([]);
  });

  it("in a framework", async () => {
    expect(await bugs(parse(frameworkTemplate))).toEqual([]);
  });

  it("in a plan", async () => {
    const plan = JSON.parse((await call(["plan", sample, "--json", "--level", "2"])).out);
    expect(await bugs({ ...plan, actions: plan.actions.slice(0, 1) })).toEqual([]);
  });
});
