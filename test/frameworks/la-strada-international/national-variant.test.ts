import { readFileSync } from "node:fs";
import { extendFramework, find, lintFramework, listItems, listOrigins, type Overlay, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const overlay: Overlay = parse(readFileSync("examples/overlays/la-strada-national-variant.yaml", "utf8"));

describe("the example of a national variant", () => {
  const variant = extendFramework(framework, overlay);

  it("has one standard more, one that counts twice and one in other words", () => {
    expect(listItems(variant)).toHaveLength(82);
    const own = listOrigins(variant).filter((origin) => origin.addedBy ?? origin.reweightedBy ?? origin.retitledBy);
    expect(own.map((origin) => origin.id).sort()).toEqual(["ext-referral", "hel-3", "saf-1"]);
    expect(find(variant, "hel-3")?.node.title?.en).toBe("Reachable at any hour");
  });

  it("keeps the disclaimer of the base, and says beside it what is its own", () => {
    expect(variant.disclaimer?.en).toContain(framework.disclaimer?.en);
    expect(variant.disclaimer?.en).toMatch(/This variant is an example and belongs to nobody/);
  });

  it("has nothing to mend but the reason of the new standard in its group, which an overlay cannot give", () => {
    const known = new Set(lintFramework(framework).map((issue) => issue.code));
    const fresh = lintFramework(variant).map((issue) => issue.code);
    expect(fresh.filter((code) => !known.has(code))).toEqual(["reason-missing"]);
  });

  it("counts the risk assessment twice in its area", () => {
    const responses = { "saf-1": 3, "saf-2": 0 } as const;
    const about = { edition: "2026-11-22", framework: framework.id, responses } as const;
    const ours = score(variant, { ...about, edition: "2027-01-01", framework: variant.id });
    expect([score(framework, about).value, ours.value]).toEqual([50, 200 / 3]);
  });
});
