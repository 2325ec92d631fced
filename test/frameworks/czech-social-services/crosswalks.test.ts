import { readFileSync } from "node:fs";
import { type Crosswalk, find, listItems } from "quality-frameworks";
import { crosswalk as to2025 } from "quality-frameworks/crosswalks/czech-social-services-2012-01-01--czech-social-services-2025-03-01";
import { crosswalk as to2026 } from "quality-frameworks/crosswalks/czech-social-services-2025-03-01--czech-social-services-2026-01-01";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

describe.each([
  { from: "2012-01-01", to: "2025-03-01", replaced: ["s7.", "s15."], shipped: to2025 },
  { from: "2025-03-01", to: "2026-01-01", replaced: ["s2."], shipped: to2026 },
])("crosswalk of the Czech editions $from and $to", ({ from, to, replaced, shipped }) => {
  const name = `czech-social-services-${from}--czech-social-services-${to}`;
  const crosswalk: Crosswalk = parse(readFileSync(`frameworks/_crosswalks/${name}.yaml`, "utf8"));
  const before = editions.find((framework) => framework.edition === from)!;
  const after = editions.find((framework) => framework.edition === to)!;
  const inReplaced = (id: string) => replaced.some((standard) => id.startsWith(standard));
  const itemsOf = (framework: (typeof editions)[number]) => listItems(framework).map((item) => item.id);

  it("goes from one edition to the next, as its file name says, in a reading of ours", () => {
    expect(crosswalk.from).toEqual({ framework: "czech-social-services", edition: from });
    expect(crosswalk.to).toEqual({ framework: "czech-social-services", edition: to });
    expect(crosswalk.wording).toBe("interpretive");
  });

  it("places every criterion of the replaced standards once on each side, and no other", () => {
    const placed = (side: "from" | "to") => crosswalk.relations.flatMap((relation) => relation[side]).sort();
    expect(placed("from")).toEqual(itemsOf(before).filter(inReplaced).sort());
    expect(placed("to")).toEqual(itemsOf(after).filter(inReplaced).sort());
  });

  it("leaves out nothing that changed", () => {
    const unplaced = itemsOf(before).filter((id) => !inReplaced(id));
    for (const id of unplaced) expect(find(after, id)?.node, id).toEqual(find(before, id)?.node);
    expect(itemsOf(after).filter((id) => !inReplaced(id))).toEqual(unplaced);
  });

  it("ships with a relation for every criterion of both editions", () => {
    const placed = (side: "from" | "to") => shipped.relations.flatMap((relation) => relation[side]).sort();
    expect(placed("from")).toEqual([...itemsOf(before)].sort());
    expect(placed("to")).toEqual([...itemsOf(after)].sort());
  });

  it("calls a relation none exactly where one side is empty", () => {
    for (const { from: old, to: fresh, relation } of crosswalk.relations) {
      expect(relation === "none", [...old, "->", ...fresh].join(" ")).toBe(old.length === 0 || fresh.length === 0);
    }
  });

  it("calls nothing sure that rests on a text from memory", () => {
    for (const { from: old, confidence } of crosswalk.relations) {
      const recalled = old.some((id) => find(before, id)?.node.verified === false);
      if (recalled) expect(confidence, old.join(" ")).not.toBe("high");
    }
  });

  it("gives every relation a confidence and one sentence of reason in both languages", () => {
    for (const { confidence, reason } of crosswalk.relations) {
      expect(confidence).toBeDefined();
      for (const language of ["en", "cs"]) expect(reason?.[language]).toMatch(/^\p{Lu}.+[^.]\.$/u);
    }
  });
});
