import { describe, expect, it } from "vitest";
import { readShipped } from "../../../src/cli/generate/read-shipped.js";
import { readBundles } from "./bundle.js";
import { findIssues } from "./find-issues.js";
import { mutators } from "./mutators.js";
import { tryMutations } from "./try-mutations.js";
import { unnoticed } from "./unnoticed.js";

const { frameworks } = await readShipped("frameworks");
const others = frameworks.flat();

// `npm run mutate` makes thousands.
describe("mutations of the frameworks that ship", () => {
  it.each(readBundles())("begin from $folder without an issue", { timeout: 60_000 }, (bundle) => {
    expect(findIssues(bundle, others)).toEqual([]);
  });

  it("are noticed in 95 of 100 cases at least, and the others for a reason that is known", { timeout: 300_000 }, () => {
    const mutations = tryMutations(1, 240, others);
    const missed = mutations.filter(({ codes }) => codes.length === 0);
    expect(missed.filter(({ kind }) => unnoticed[kind] === undefined)).toEqual([]);
    expect(missed.length / mutations.length).toBeLessThanOrEqual(0.05);
  });

  it("are the same for the same seed", { timeout: 60_000 }, () => {
    expect(tryMutations(5, 5, others)).toEqual(tryMutations(5, 5, others));
  });

  it("are left unnoticed only for kinds that there are", () => {
    expect(Object.keys(unnoticed).filter((kind) => mutators[kind] === undefined)).toEqual([]);
  });
});
