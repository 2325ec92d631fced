import { describe, expect, it } from "vitest";
import { explorerOf } from "../../src/lint/reachable/reach.js";
import { compileProgram } from "../../src/scoring/compile/compile-program.js";
import { readSchemes } from "./scheme.js";

// Means of hundreds of numbers, two counts of 36 clauses: too many results to look at one by one, and nothing in the rules that
// could turn round.
const byWording = ["brcgs-like", "caf-fine", "efqm-like"];

describe("a rating raised lowers no number and no band anywhere", () => {
  const schemes = readSchemes().map(({ title, framework }) => ({ title, framework, id: framework.id }));

  it.each(schemes.filter(({ id }) => !byWording.includes(id)))(
    "in any complete assessment there is: $title",
    { timeout: 60_000 },
    ({ framework }) => {
      const program = compileProgram(framework);
      const { canFall } = explorerOf(program);
      for (const index of program.order)
        expect([program.nodes[index]?.id, canFall(index)]).toEqual([expect.anything(), false]);
    },
  );

  it.each(schemes.filter(({ id }) => byWording.includes(id)))(
    "by the wording of the rules: $title",
    ({ framework }) => {
      expect(compileProgram(framework).nodes.filter(({ monotone }) => !monotone)).toEqual([]);
    },
  );
});
