import { listItems } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

const alone = ["s5.d", "s5.e", "s9.a", "s9.b", "s9.c", "s9.d", "s10.c", "s10.d", "s14.b"];

type Facts = Readonly<Record<string, boolean>>;

const cases: { why: string; facts: Facts; out: string[] }[] = [
  {
    why: "a natural person without employees is excused from nine",
    facts: { "natural-person": true, employees: false },
    out: alone,
  },
  {
    why: "a natural person with employees is asked everything",
    facts: { "natural-person": true, employees: true },
    out: [],
  },
  {
    why: "an association without employees is asked everything",
    facts: { "natural-person": false, employees: false },
    out: [],
  },
  { why: "13b is for facilities", facts: { facility: false }, out: ["s13.b"] },
  {
    why: "both notes can hold at once",
    facts: { "natural-person": true, employees: false, facility: false },
    out: ["s5.d", "s5.e", "s9.a", "s9.b", "s9.c", "s9.d", "s10.c", "s10.d", "s13.b", "s14.b"],
  },
  { why: "who says nothing is asked everything", facts: {}, out: [] },
  { why: "who says only that there are no employees is asked everything", facts: { employees: false }, out: [] },
];

describe.each(editions.map((framework) => ({ edition: framework.edition, framework })))(
  "who is asked what under edition $edition",
  ({ framework }) => {
    it.each(cases)("$why", ({ facts, out }) => {
      const items = listItems(framework, { facts });
      expect(items.filter((item) => !item.applies).map((item) => item.id)).toEqual(out);
    });

    it("applies 10a and 10b in proportion to a natural person without employees", () => {
      const inProportion = (facts: Facts) =>
        listItems(framework, { facts })
          .filter((item) => item.inProportion)
          .map((item) => item.id);
      expect(inProportion({ "natural-person": true, employees: false })).toEqual(["s10.a", "s10.b"]);
      expect(inProportion({ "natural-person": false, employees: false })).toEqual([]);
    });
  },
);
