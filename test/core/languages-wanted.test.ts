import { describe as describeReasons, explain, pickText, QualityError, score } from "quality-frameworks";
import { toTable, toWorkbook } from "quality-frameworks/exchange";
import { barsPicture, reportData } from "quality-frameworks/report";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const assessment = { framework: shelter.id, edition: shelter.edition, responses: {} };

/** Everything that takes languages, by the first word in which they show. */
const speaking: readonly (readonly [string, (languages: readonly string[]) => string])[] = [
  ["pickText", (languages) => pickText({ en: "Overview", cs: "Přehled" }, languages)],
  ["describe", (languages) => describeReasons(explain(shelter, score(shelter, assessment)), { languages })],
  ["reportData", (languages) => reportData(shelter, assessment, { languages }).language],
  ["barsPicture", (languages) => barsPicture([], { id: "bars", languages })],
  ["toWorkbook", (languages) => toWorkbook(shelter, assessment, { languages }).sheets[0]?.name ?? ""],
  ["toTable", (languages) => toTable(shelter, assessment, { languages }).name],
];

describe.each(speaking)("the languages given to %s", (_name, speak) => {
  it("mean the same in small letters, in capitals and with a region", () => {
    expect(speak(["CS"])).toBe(speak(["cs"]));
    expect(speak(["cs-CZ"])).toBe(speak(["cs"]));
    expect(speak(["cs"])).not.toBe(speak(["en"]));
  });

  it.each([
    { why: "one text in place of a list", languages: "cs" },
    { why: "a list in the list, as addresses give it", languages: [["cs"]] },
    { why: "an empty list in the list", languages: [[]] },
    { why: "nothing in the list", languages: [undefined] },
    { why: "an object", languages: { cs: 1 } },
    { why: "a list with a hole", languages: new Array(1) },
  ])("are refused with a sentence where they are $why", ({ languages }) => {
    const wrong = () => speak(languages as never);
    expect(wrong).toThrow(QualityError);
    expect(wrong).toThrow(/^Languages are a list of tags, best first, such as \["cs", "en"\], not /);
  });
});

describe("pickText", () => {
  it("gives an empty text where a document has null in place of a text", () => {
    expect(pickText(null as never, ["cs"])).toBe("");
  });

  it("takes the tag as it is written before one that differs in capital letters", () => {
    expect(pickText({ "sr-latn": "first", "sr-Latn": "second" }, ["sr-Latn"])).toBe("second");
  });
});
