import { type Framework, walk } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

const each = Object.values(editions).map((framework: Framework) => [framework.edition, framework] as const);

function itemsOf(framework: Framework) {
  return [...walk(framework)].filter((visit) => visit.isItem).map(({ node }) => node);
}

describe.each(each)("the edition of %s", (_, framework) => {
  it("says every criterion in easy language too, in English and Czech, in short sentences", () => {
    for (const { id, plain, statement } of itemsOf(framework)) {
      for (const language of ["en", "cs"]) {
        const text = plain?.[language] ?? "";
        expect(text, `${id} ${language}`).not.toBe("");
        expect(text).not.toBe(statement?.[language]);
        const longest = Math.max(...text.split(/[.?!] ?/).map((sentence) => sentence.split(" ").length));
        expect(longest, `${id} ${language}: ${text}`).toBeLessThanOrEqual(24);
      }
    }
  });

  it("has every criterion once in one of the three critical areas, with a reason in both languages", () => {
    const [grouping] = framework.scoring.groupings ?? [];
    const groups = grouping?.groups ?? [];
    expect(groups.map(({ id }) => id)).toEqual(["structure", "process", "monitoring"]);
    const ids = groups.flatMap(({ of }) => of?.ids ?? []);
    expect([...ids].sort()).toEqual(
      itemsOf(framework)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { of, because = {} } of groups) {
      expect(Object.keys(because)).toEqual(of?.ids);
      for (const reason of Object.values(because)) expect(Object.keys(reason)).toEqual(["en", "cs"]);
    }
  });
});
