import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docsPictures } from "../../scripts/docs-pictures.js";

const pictures = docsPictures();

describe("docs/pictures", () => {
  it.each(Object.entries(pictures))(
    "holds %s as the package draws it; `npm run pictures` draws it anew",
    (name, svg) => {
      expect(readFileSync(`docs/pictures/${name}`, "utf8")).toBe(`${svg}\n`);
    },
  );

  it("holds nothing else, and docs/report.md shows each", () => {
    expect(readdirSync("docs/pictures").toSorted()).toEqual(Object.keys(pictures).toSorted());
    const page = readFileSync("docs/report.md", "utf8");
    for (const name of Object.keys(pictures)) expect(page).toContain(`](pictures/${name})`);
  });
});
