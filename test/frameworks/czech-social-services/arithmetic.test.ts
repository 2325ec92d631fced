import fc from "fast-check";
import { listItems, score } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

const [of2012, , of2026] = editions;

describe("the maximum of the Czech standards", () => {
  it.each([
    { why: "51 criteria of 3 points", facts: {}, items: 51, max: 153 },
    {
      why: "nine fewer for a natural person without employees",
      facts: { "natural-person": true, employees: false },
      items: 42,
      max: 126,
    },
    {
      why: "ten fewer where there is no facility either",
      facts: { "natural-person": true, employees: false, facility: false },
      items: 41,
      max: 123,
    },
    { why: "one fewer for a provider with employees and no facility", facts: { facility: false }, items: 50, max: 150 },
  ])("is $max: $why", ({ facts, items, max }) => {
    const asked = listItems(of2026, { facts }).filter((item) => item.applies);
    const responses = Object.fromEntries(asked.map((item) => [item.id, 3]));
    const result = score(of2026, {
      framework: "czech-social-services",
      edition: "2026-01-01",
      unit: { id: "unit", facts },
      responses,
    });
    expect(asked).toHaveLength(items);
    expect(result).toMatchObject({ points: max, max, percent: 100, reachable: max, band: null });
  });
});

describe("128 points of 48 criteria", () => {
  const ids = listItems(of2012).map((item) => item.id);

  // 144 less 16, taken away one by one from criteria that still have a point.
  const ratings = fc.infiniteStream(fc.nat({ max: 47 })).map((picks) => {
    const points = ids.map(() => 3);
    let left = 16;
    for (const pick of picks) {
      if (left === 0) break;
      if (points[pick] === 0) continue;
      points[pick] = (points[pick] as number) - 1;
      left -= 1;
    }
    return points;
  });

  it("are 88.89 % of 144, however they are spread, as a result published in 2010 says", () => {
    fc.assert(
      fc.property(ratings, (points) => {
        const responses = Object.fromEntries(ids.map((id, index) => [id, points[index] as number]));
        const result = score(of2012, { framework: "czech-social-services", edition: "2012-01-01", responses });
        expect(result).toMatchObject({ points: 128, max: 144, band: null });
        expect(result.percent?.toFixed(2)).toBe("88.89");
      }),
    );
  });
});
