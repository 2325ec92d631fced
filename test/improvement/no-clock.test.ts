import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const layers = ["core", "framework", "assessment", "scoring", "lint", "improvement", "report"];
const clock =
  /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now|\bperformance\b|\bMath\.random\b|\bconstructNow\b|\bisToday\b/;

describe("the engine", () => {
  it("reads no clock and throws no dice in any of its files", () => {
    for (const layer of layers) {
      const files = readdirSync(join("src", layer), { recursive: true, encoding: "utf8" });
      for (const file of files.filter((name) => name.endsWith(".ts"))) {
        const code = readFileSync(join("src", layer, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        expect([file, code.match(clock)?.[0]]).toEqual([file, undefined]);
      }
    }
  });
});
