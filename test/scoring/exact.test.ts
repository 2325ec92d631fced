import { beforeAll, describe, expect, it } from "vitest";
import { smallestOf, type Trial, tryCases } from "../oracle/try-cases.js";

// The same as `npm run prove`, on fewer cases.
const cases = 1600;
let trial: Trial;

beforeAll(() => {
  trial = tryCases(1, cases, 3);
}, 120_000);

describe("the engine and the slow oracle", () => {
  it("say the same of every node: state, value, points, ends, percent, band, coverage, counts, steps, limits", () => {
    const [smallest] = trial.failed.slice(0, 1).map(smallestOf);
    expect(smallest, JSON.stringify(smallest)).toBeUndefined();
    expect(trial.cases).toBe(cases);
  }, 60_000);

  it("are asked about cases of every state", () => {
    const states = ["scored", "unrated", "withheld", "not-applicable", "left-out", "not-scored", "not-settled"];
    expect(Object.keys(trial.states).sort()).toEqual(states.sort());
    expect(trial.states.scored).toBeGreaterThan(cases / 3);
  });

  it("are asked about frameworks of which the package refuses less than half", () => {
    expect(trial.refused).toBeLessThan(trial.frameworks);
  });
});
