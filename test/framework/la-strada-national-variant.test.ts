import { readFileSync } from "node:fs";
import { extendFramework, find, listItems, listOrigins, type Overlay, score } from "quality-frameworks";
import { loadFramework } from "quality-frameworks/frameworks";
import { checkOverlayShape } from "quality-frameworks/schema";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { call } from "../cli/call.js";

const file = "examples/overlays/la-strada-national-variant.yaml";
const overlay: Overlay = parse(readFileSync(file, "utf8"));
const base = await loadFramework(overlay.base.framework, { edition: overlay.base.edition });
const extended = extendFramework(base, overlay);

it("changes three things of the La Strada standards and nothing else", () => {
  expect(checkOverlayShape(overlay)).toEqual([]);
  const touched = listOrigins(extended).filter(
    (one) => one.addedBy ?? one.retitledBy ?? one.reweightedBy ?? one.removedBy,
  );
  expect(touched.map((one) => one.id)).toHaveLength(3);
  expect(new Set(touched.map((one) => one.id))).toEqual(new Set(["hel-national", "safety", "med-1"]));
  expect([listItems(base).length, listItems(extended).length]).toEqual([81, 82]);
  expect(find(extended, "hel-national")?.node).toMatchObject({ wording: "interpretive", verified: false });
  expect(find(extended, "med-1")?.node.statement).toEqual(find(base, "med-1")?.node.statement);
});

it("checks clean on the command line, keeps the disclaimer of La Strada, and scores", async () => {
  expect(await call(["check", file])).toMatchObject({ code: 0, out: expect.stringContaining("Nothing to mend") });
  expect(extended.disclaimer?.en?.startsWith(base.disclaimer?.en ?? "?")).toBe(true);
  const ratings = Object.fromEntries(listItems(extended).map((item) => [item.id, 3]));
  const result = score(extended, { framework: extended.id, edition: extended.edition, responses: ratings });
  expect(result).toMatchObject({
    framework: "la-strada-national",
    state: "scored",
    coverage: { expected: 82, rated: 82 },
  });
});
