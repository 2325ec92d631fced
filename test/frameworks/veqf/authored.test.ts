import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPair, isScalar, parse, parseDocument, visit } from "yaml";

const order = [
  ...["id", "title", "statement", "appliesWhen", "tags", "aspects", "evidenceHints", "note", "wording", "verified"],
  ...["titleVerified", "source", "basis", "standards", "criteria"],
];

describe.each(["veqf", "child-protection-system", "social-quality-system"])("the files of %s", (id) => {
  const folder = `frameworks/${id}`;
  const files = readdirSync(`${folder}/areas`).map((name) => ({
    name,
    text: readFileSync(`${folder}/areas/${name}`, "utf8"),
  }));
  const whole = readFileSync(`${folder}/framework.yaml`, "utf8");

  it("are the areas that the framework lists, named after their ids", () => {
    const listed: string[] = parse(whole).areas.map((area: string) => `${area}.yaml`);
    expect(files.map(({ name }) => name).sort()).toEqual(listed.sort());
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

  it("quote every edition and day", () => {
    visit(parseDocument(whole), {
      Pair(_, pair) {
        if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return;
        if (!["edition", "date"].includes(String(pair.key.value))) return;
        expect(pair.value.type, String(pair.value.value)).toBe("QUOTE_DOUBLE");
      },
    });
  });

  it("read the same by the rules of YAML 1.1, where yes, no, on and off are truths", () => {
    for (const text of [whole, ...files.map((file) => file.text)]) {
      expect(parse(text, { version: "1.1" })).toEqual(parse(text, { version: "1.2" }));
    }
  });

  it("state each item in one sentence that can be rated, and none twice", () => {
    const statements: string[] = [];
    for (const { text } of files) {
      for (const standard of parse(text).standards) {
        for (const item of standard.criteria ?? [standard]) statements.push(item.statement.en);
      }
    }
    for (const statement of statements) {
      expect(statement, statement).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(statement.length, statement).toBeGreaterThanOrEqual(30);
      expect(statement.length, statement).toBeLessThanOrEqual(260);
    }
    expect(new Set(statements).size).toBe(statements.length);
  });

  it("name each item in a few words, none like another", () => {
    const titles = files.flatMap(({ text }) =>
      parse(text).standards.flatMap((standard: { criteria?: { title: { en: string } }[]; title: { en: string } }) =>
        (standard.criteria ?? [standard]).map(({ title }) => title.en),
      ),
    );
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(60);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
