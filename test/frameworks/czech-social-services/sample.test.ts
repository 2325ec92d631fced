import { readFileSync } from "node:fs";
import { type Assessment, checkAssessment, listItems, type Score, score, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const sample: Assessment = parse(readFileSync("examples/sunny-home-2026.yaml", "utf8"));
const responses = Object.entries(sample.responses);

// Added up by hand from the file.
const points = {
  ...{ s1: 10, s2: 6, s3: 8, s4: 7, s5: 12, s6: 7, s7: 3, s8: 8, procedural: 61 },
  ...{ s9: 9, s10: 7, personnel: 16 },
  ...{ s11: 3, s12: 2, s13: 4, s14: 5, s15: 13, operational: 27 },
};

function nodesOf(node: Score): readonly Score[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

describe("the sample of Sunny Home", () => {
  const result = score(framework, sample);
  const nodes = nodesOf(result);

  it("has no issue", () => {
    expect(checkAssessment(framework, sample)).toEqual([]);
  });

  it("rates every criterion of the edition in force, each of the four ways", () => {
    expect(responses.map(([id]) => id)).toEqual(listItems(framework).map((item) => item.id));
    expect(result.coverage).toMatchObject({ expected: 51, rated: 51 });
    expect(result.counts).toMatchObject({
      "not-fulfilled": 3,
      "partly-fulfilled": 7,
      "well-fulfilled": 26,
      "excellently-fulfilled": 15,
    });
  });

  it("brings the points that one adds up by hand, for every standard and area", () => {
    const found = nodes.filter((node) => node.kind === "standard" || node.kind === "area");
    expect(Object.fromEntries(found.map((node) => [node.id, node.points]))).toEqual(points);
  });

  it("brings 104 of 153, which is 67.97 %, and no band anywhere above the criteria", () => {
    expect(result).toMatchObject({ points: 104, max: 153, reachable: 153 });
    expect(result.percent).toBeCloseTo(67.97, 2);
    for (const node of nodes) if (node.kind !== "criterion") expect(node.band, node.id).toBeNull();
  });

  it("is weak where the standards are new, at night and in outside support", () => {
    const zeros = responses.filter(([, response]) => ratingOf(response) === 0).map(([id]) => id);
    expect(zeros).toEqual(["s7.b", "s10.e", "s15.d"]);
    const fresh = [...walk(framework)].filter((visit) => (visit.node.since ?? "") >= "2025-03-01");
    const weak = responses.filter(([, response]) => (ratingOf(response) as number) <= 1).map(([id]) => id);
    expect(weak.filter((id) => fresh.some((visit) => visit.node.id === id))).toHaveLength(6);
  });

  it("gives evidence that is current, evidence that has expired, and none at all", () => {
    const evidence = sample.evidence ?? [];
    expect(evidence).toHaveLength(13);
    expect(evidence.filter((one) => one.expires !== undefined && one.expires < sample.on!)).toHaveLength(2);
    expect(new Set(evidence.map((one) => one.kind)).size).toBeGreaterThanOrEqual(4);
    const named = new Set(
      responses.flatMap(([, response]) => (typeof response === "object" ? response.evidence : []) ?? []),
    );
    expect([...named].sort()).toEqual(evidence.map((one) => one.id).sort());
    const bare = responses.filter(
      ([, r]) => (ratingOf(r) as number) <= 1 && typeof r === "object" && r.evidence === undefined,
    );
    expect(bare.map(([id]) => id)).toEqual(["s15.a", "s15.c", "s15.d"]);
  });

  it("names roles and no persons", () => {
    for (const { role } of [...(sample.assessors ?? []), ...(sample.participants ?? [])]) {
      expect(role).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});

function ratingOf(response: Assessment["responses"][string]): unknown {
  return typeof response === "object" ? response.rating : response;
}
