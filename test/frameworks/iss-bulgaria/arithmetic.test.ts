import fc from "fast-check";
import { type Assessment, listItems, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { describe, expect, it } from "vitest";

const items = listItems(framework).map(({ id }) => id as string);
type Responses = Assessment["responses"];

function scored(responses: Responses) {
  return score(framework, { framework: "iss-bulgaria", edition: "2014-06-11", responses });
}

const all = (rating: string | number): Responses => Object.fromEntries(items.map((id) => [id, rating]));
const excused = { rating: "not-applicable", reason: "The service has no partners yet." };

describe("the score of the self-assessment of ISS-Bulgaria", () => {
  it.each([
    { why: "everything done", responses: all("done"), value: 100 },
    { why: "everything done, by number", responses: all(2), value: 100 },
    { why: "everything partly done", responses: all("partly"), value: 50 },
    { why: "nothing done", responses: all("not-done"), value: 0 },
    { why: "one question alone", responses: { "iss-4.4": 1 }, value: 50 },
    {
      why: "a mean of means: a direction of two counts as much as one of eight",
      responses: { "iss-2.1": 2, "iss-2.2": 2, "iss-4.1": 0, "iss-4.2": 0, "iss-4.3": 0, "iss-4.4": 2 },
      // ((2 + 2) / 2 + (0 + 0 + 0 + 2) / 4) / 2 = 1.25 of 2
      value: 62.5,
    },
    {
      why: "a whole direction that does not apply leaves the mean",
      responses: { ...all("done"), "iss-6.1": excused, "iss-6.2": excused, "iss-6.3": excused },
      value: 100,
    },
  ])("is $value %: $why", ({ responses, value }) => {
    expect(scored(responses).value).toBe(value);
  });

  it("is nothing where nothing is rated, and could then be anything", () => {
    const result = scored({});
    expect(result).toMatchObject({ state: "unrated", value: null, coverage: { expected: 35, rated: 0 } });
    expect(result.possible).toMatchObject({ lowest: { value: 0 }, highest: { value: 100 } });
  });

  it("keeps gaps out of the number and in the coverage", () => {
    const half = Object.fromEntries(items.slice(0, 11).map((id) => [id, "done"]));
    expect(scored(half)).toMatchObject({ value: 100, coverage: { expected: 35, rated: 11 } });
  });

  it("has no band: there is no pass mark", () => {
    const result = scored(all("done"));
    for (const node of [result, ...result.children]) expect(node.band, node.id).toBeNull();
  });

  it("lies between the lowest and the highest of its directions", () => {
    const rating = fc.option(fc.constantFrom("not-done", "partly", "done"), { nil: undefined });
    const responses = fc.array(rating, { minLength: 35, maxLength: 35 });
    fc.assert(
      fc.property(responses, (ratings) => {
        const given = items.flatMap((id, at) => (ratings[at] === undefined ? [] : [[id, ratings[at]] as const]));
        const { percent, children } = scored(Object.fromEntries(given));
        const parts = children.flatMap((child) => child.percent ?? []);
        if (percent === null) return expect(parts).toEqual([]);
        expect(percent).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
        expect(percent).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
      }),
    );
  });
});
