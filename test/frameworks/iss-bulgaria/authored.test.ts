import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPair, isScalar, parse, parseDocument, visit } from "yaml";

const order = [
  ...["id", "code", "title", "statement", "plain", "purpose", "tags", "aspects", "evidenceHints", "note", "source"],
  "standards",
];

describe.each(["iss-bulgaria", "municipality-ngo-partnership"])("the files of %s", (id) => {
  const folder = `frameworks/${id}`;
  const files = readdirSync(`${folder}/areas`).map((name) => ({
    name,
    text: readFileSync(`${folder}/areas/${name}`, "utf8"),
  }));
  const whole = readFileSync(`${folder}/framework.yaml`, "utf8");

  it("are the areas that the framework lists, named after their ids", () => {
    expect(files.map(({ name }) => name).sort()).toEqual(
      parse(whole)
        .areas.map((area: string) => `${area}.yaml`)
        .sort(),
    );
    for (const { name, text } of files) expect(`${parse(text).id}.yaml`).toBe(name);
  });

  it("keep to 400 lines", () => {
    for (const text of [whole, ...files.map((file) => file.text)]) {
      expect(text.split("\n").length).toBeLessThanOrEqual(400);
    }
  });

  it("name the fields of a node in one order", () => {
    for (const { text } of files) {
      visit(parseDocument(text), {
        Map(_, map) {
          const keys = map.items.map((pair) => String(pair.key));
          if (!keys.includes("id")) return;
          expect(keys).toEqual([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
          for (const key of keys) expect(order).toContain(key);
        },
      });
    }
  });

  it("quote every code, edition and day, so that no reader takes them for numbers, days or truths", () => {
    for (const text of [whole, ...files.map((file) => file.text)]) {
      visit(parseDocument(text), {
        Pair(_, pair) {
          if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return;
          if (!["code", "edition", "date"].includes(String(pair.key.value))) return;
          expect(pair.value.type, String(pair.value.value)).toBe("QUOTE_DOUBLE");
        },
      });
    }
  });

  it("read the same by the rules of YAML 1.1, where yes, no, on and off are truths", () => {
    for (const text of [whole, ...files.map((file) => file.text)]) {
      expect(parse(text, { version: "1.1" })).toEqual(parse(text, { version: "1.2" }));
    }
  });
});
