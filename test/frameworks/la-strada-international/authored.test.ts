import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AuthoredArea, AuthoredFramework } from "../../../src/framework/authored-framework.js";
import { call } from "../../cli/call.js";

const folder = "frameworks/la-strada-international";
const authored: AuthoredFramework = parse(readFileSync(`${folder}/framework.yaml`, "utf8"));
const files = authored.areas.map((name) => ({ name, text: readFileSync(`${folder}/areas/${name}.yaml`, "utf8") }));

const order = [
  ...["id", "title", "appliesWhen", "statement", "evidenceHints", "wording", "verified", "publishedAs"],
  ...["source", "basis", "standards"],
];

describe("the files of the La Strada framework", () => {
  it("are the areas that the framework lists, named after their ids", () => {
    expect(readdirSync(`${folder}/areas`).sort()).toEqual(files.map(({ name }) => `${name}.yaml`).sort());
    for (const { name, text } of files) expect((parse(text) as AuthoredArea).id).toBe(name);
  });

  it.each(files)("are short, and name the fields of a node in one order: $name", ({ text }) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(200);
    const area: AuthoredArea = parse(text);
    for (const node of [area, ...(area.standards ?? [])]) {
      const keys = Object.keys(node);
      expect(keys, node.id).toEqual([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      for (const key of keys) expect(order).toContain(key);
    }
  });

  it("have nothing to mend, advice included", async () => {
    const { code, out } = await call(["check", `${folder}/framework.yaml`, "--strict"]);
    expect([code, out]).toEqual([0, `Nothing to mend in ${folder}/framework.yaml.\n`]);
  });
});

describe("the La Strada framework on the command line", () => {
  it.each(["list", "show la-strada-international", "new assessment la-strada-international"])(
    "reads within its columns: %s",
    async (line) => {
      const { code, out } = await call(line.split(" "));
      expect(code).toBe(0);
      const width = line.startsWith("new") ? 100 : 80;
      for (const text of out.split("\n")) expect(text.length, text).toBeLessThanOrEqual(width);
    },
  );

  it("is shown with its disclaimer", async () => {
    const { out } = await call(["show", "la-strada-international"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(authored.editions[0]?.disclaimer?.en ?? authored.disclaimer?.en);
  });
});
