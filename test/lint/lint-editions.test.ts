import type { Framework } from "quality-frameworks";
import { lintEditions, lintFramework } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { change } from "../fixtures/change.js";
import { soundFramework } from "./broken-framework.js";

const decree = change(soundFramework, "/sources/1", { id: "decree", title: "Decree" }) as Framework;
const quoting = change(decree, "/areas/0/standards/0/source", { document: "decree", place: "p. 1" }) as Framework;
const codes = (editions: readonly Framework[]) => lintEditions(editions).map((found) => found.map(({ code }) => code));

describe("lintEditions", () => {
  it("says that nothing uses a thing only where no edition does", () => {
    expect(codes([decree])).toEqual([["source-unused"]]);
    expect(codes([decree, decree])).toEqual([["source-unused"], ["source-unused"]]);
    expect(codes([decree, quoting])).toEqual([[], []]);
  });

  it("gives everything else of each edition as it is found", () => {
    const swapped = change(soundFramework, "/areas/0/standards/1/code", "0") as Framework;
    expect(lintEditions([soundFramework, swapped])).toEqual([[], lintFramework(swapped)]);
  });
});
