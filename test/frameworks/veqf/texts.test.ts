import { walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/veqf/2010-10-06";
import { describe, expect, it } from "vitest";

const nodes = [...walk(framework)].map(({ node }) => node);
const inLanguage = (language: string) =>
  nodes.filter(({ title }) => title?.[language] !== undefined).map(({ id }) => id);

describe("languages of the Voluntary European Quality Framework", () => {
  it("promise English only", () => {
    expect(framework.languages).toEqual(["en"]);
  });

  it("are Estonian for twelve principles, all but the infrastructure that its source does not name", () => {
    expect(inLanguage("et")).toHaveLength(12);
    expect(inLanguage("et")).not.toContain("adequate-physical-infrastructure");
  });

  it("are Serbian in Latin script for the seven overarching principles", () => {
    expect(inLanguage("sr-Latn")).toEqual([
      "available",
      "accessible",
      "affordable",
      "person-centred",
      "comprehensive",
      "continuous",
      "outcome-oriented",
    ]);
  });

  it("are not to be found in a statement, where no source gives them", () => {
    for (const { id, statement } of nodes) expect(Object.keys(statement ?? { en: "" }), id).toEqual(["en"]);
  });

  it("name the source of each translated name", () => {
    for (const { id, title, basis = [] } of nodes) {
      const documents = basis.map(({ document }) => document);
      if (title?.et !== undefined) expect(documents, id).toContain("equass-et");
      if (title?.["sr-Latn"] !== undefined) expect(documents, id).toContain("zavodsz-sr");
    }
  });
});

describe("places of the Voluntary European Quality Framework", () => {
  it("say of each criterion that its order is ours", () => {
    const criteria = nodes.filter(({ id }) => /\.c\d$/.test(id));
    expect(criteria).toHaveLength(22);
    for (const { id, source } of criteria) {
      expect(source?.document, id).toBe("spc-2010");
      expect(source?.place, id).toMatch(/^quality criteria under .+; our order$/);
    }
  });

  it("say of each checked name where it was read, in a document other than the framework", () => {
    for (const { id, titleVerified, basis } of nodes) {
      if (titleVerified === true)
        expect(
          basis?.map(({ document }) => document),
          id,
        ).not.toContain("spc-2010");
      if (titleVerified === true) expect(basis?.length, id).toBeGreaterThanOrEqual(1);
    }
  });
});
