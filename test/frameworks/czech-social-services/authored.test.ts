import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isMap, isPair, isScalar, parse, parseDocument, visit } from "yaml";
import type { AuthoredArea, AuthoredFramework } from "../../../src/framework/authored-framework.js";

const folder = "frameworks/czech-social-services";
const authored: AuthoredFramework = parse(readFileSync(`${folder}/framework.yaml`, "utf8"));
const files = authored.areas.map((name) => ({ name, text: readFileSync(`${folder}/areas/${name}.yaml`, "utf8") }));

const order = [
  ...["id", "code", "title", "statement", "plain", "appliesWhen", "inProportionWhen", "note", "wording", "verified"],
  ...["since", "inForce", "source", "standards", "criteria"],
];

describe("the files of the Czech framework", () => {
  it("are the areas that the framework lists, named after their ids", () => {
    expect(readdirSync(`${folder}/areas`).sort()).toEqual(files.map(({ name }) => `${name}.yaml`).sort());
    for (const { name, text } of files) expect((parse(text) as AuthoredArea).id).toBe(name);
  });

  it.each(files)("keep to 400 lines: $name", ({ text }) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(400);
  });

  it.each(files)("name the fields of a node in one order: $name", ({ text }) => {
    visit(parseDocument(text), {
      Map(_, map) {
        const keys = map.items.map((pair) => String(pair.key));
        if (!keys.includes("id")) return;
        expect(keys, map.toString().slice(0, 60)).toEqual(
          [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
        );
        for (const key of keys) expect(order).toContain(key);
      },
    });
  });

  it.each(files)("quote every code and every day, so that no reader takes them for numbers: $name", ({ text }) => {
    visit(parseDocument(text), {
      Pair(_, pair) {
        if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return;
        if (["code", "since", "from", "until"].includes(String(pair.key.value))) {
          expect(pair.value.type, String(pair.value.value)).toBe("QUOTE_DOUBLE");
        }
      },
    });
  });

  it("let an older and a newer text of a standard follow each other without a gap", () => {
    const standards = files.flatMap(({ text }) => (parse(text) as AuthoredArea).standards ?? []);
    const dated = standards.filter((standard) => standard.inForce !== undefined);
    expect(dated.map(({ id, inForce }) => [id, inForce])).toEqual([
      ["s2", { until: "2025-12-31" }],
      ["s2", { from: "2026-01-01" }],
      ["s7", { until: "2025-02-28" }],
      ["s7", { from: "2025-03-01" }],
      ["s15", { until: "2025-02-28" }],
      ["s15", { from: "2025-03-01" }],
    ]);
  });
});

describe("what was repealed in 2012", () => {
  // Many pages still show it. Nothing of it may come back through these files.
  it.each(["bands", "verdict", "otherwise", "limits", "floors", "targets", "meets", "essential", "threshold"])(
    "has left no field %s in the data",
    (word) => {
      const found: string[] = [];
      for (const text of [...files.map((file) => file.text), readFileSync(`${folder}/framework.yaml`, "utf8")]) {
        visit(parseDocument(text), {
          Map(_, map) {
            if (isMap(map)) found.push(...map.items.map((pair) => String(pair.key)).filter((key) => key === word));
          },
        });
      }
      expect(found).toEqual([]);
    },
  );

  it("has left no percentage in the data", () => {
    for (const { text } of files) expect(text).not.toMatch(/\d\s*%/);
  });
});
