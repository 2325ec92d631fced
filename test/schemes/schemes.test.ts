import { checkAssessment, type Score, score } from "quality-frameworks";
import { parseFramework } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { assessmentOf, type Expected, readSchemes } from "./scheme.js";

describe.each(readSchemes())("$title", (scheme) => {
  it("is a framework of the right shape, with its source", () => {
    expect(parseFramework(scheme.framework)).toBe(scheme.framework);
    expect(scheme.source).not.toBe("");
    expect(scheme.cases.length).toBeGreaterThan(0);
  });

  it.each(scheme.cases)("$name", (example) => {
    const assessment = assessmentOf(scheme, example);
    const errors = checkAssessment(scheme.framework, assessment).filter((issue) => issue.severity === "error");
    expect(errors.map((issue) => issue.code)).toEqual(example.issues ?? []);
    if (example.issues !== undefined) return;
    const result = score(scheme.framework, assessment);
    const nodes = new Map(
      [...nodesOf(result), ...Object.values(result.groupings).flatMap(groupsOf)].map((node) => [node.id, node]),
    );
    for (const [id, expected] of Object.entries(example.expect ?? {})) {
      const node = nodes.get(id);
      expect(node, id).toBeDefined();
      expect(shown(node as Score, expected), id).toEqual(expected);
    }
  });
});

function nodesOf(node: Score): Score[] {
  return [node, ...node.children.filter((child) => child.kind !== "dimension").flatMap(nodesOf)];
}

function groupsOf(node: Score): Score[] {
  return [node, ...node.children.filter((child) => child.kind === "group").flatMap(groupsOf)];
}

// The fields that a case names, in the short form in which it names them.
function shown(node: Score, expected: Expected): Expected {
  const short: Record<string, unknown> = {
    ...node,
    limits: node.limits.map((limit) => limit.id),
    steps: node.steps.map((step) => step.moved),
    possible: node.possible && {
      lowest: node.possible.lowest.band ?? node.possible.lowest.value,
      highest: node.possible.highest.band ?? node.possible.highest.value,
    },
  };
  return Object.fromEntries(Object.keys(expected).map((field) => [field, short[field]]));
}
