import { readFileSync } from "node:fs";
import { type Assessment, checkPlan, draftPlan, forecast, listFindings, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { parsePlan } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

// 51 criteria: 15 at 3 points, 26 at 2, 7 at 1, 3 at 0; 104 of 153 points. The decree sets no floor and no target.
const sample: Assessment = parse(readFileSync("examples/sunny-home-2026.yaml", "utf8"));
const on = "2026-05-11";

const withKind = (kind: string, options = {}) =>
  listFindings(framework, sample, options)
    .filter((finding) => finding.kind === kind)
    .flatMap((finding) => finding.items);

describe("the findings of Sunny Home", () => {
  it("are a gap for each of the 36 criteria below the highest level, which is what is aimed at where nobody sets a target", () => {
    const gaps = listFindings(framework, sample).filter((finding) => finding.kind === "gap");
    expect(gaps).toHaveLength(26 + 7 + 3);
    expect(new Set(gaps.map((finding) => `${finding.wanted} ${finding.wish}`))).toEqual(
      new Set(["excellently-fulfilled highest"]),
    );
    expect(gaps.reduce((sum, finding) => sum + (finding.gain?.value ?? 0), 0)).toBe(153 - 104);
  });

  it("are ten gaps at the target of well fulfilled, which together lack 13 points", () => {
    expect(withKind("gap", { target: 2 })).toEqual([
      ...["s2.a", "s5.e", "s7.b", "s7.c", "s10.c", "s10.e", "s14.b", "s15.a", "s15.c", "s15.d"],
    ]);
    const gaps = listFindings(framework, sample, { target: 2 }).filter((finding) => finding.kind === "gap");
    expect(gaps.reduce((sum, finding) => sum + (finding.gain?.points ?? 0), 0)).toBe(7 * 1 + 3 * 2);
  });

  it("never change a band, because the decree knows none", () => {
    for (const { gain } of listFindings(framework, sample)) expect(gain?.band ?? null).toBeNull();
  });

  it("name the five criteria that claim excellence without evidence", () => {
    expect(withKind("evidence-missing")).toEqual(["s1.c", "s5.a", "s6.c", "s9.b", "s11.a"]);
  });

  it("name the two criteria that rest on evidence which had expired", () => {
    const expired = listFindings(framework, sample).filter((finding) => finding.kind === "evidence-expired");
    expect(expired.map(({ items, evidence, asOf }) => [items, evidence, asOf])).toEqual([
      [["s10.e"], ["supervision-contract"], "2026-05-04"],
      [["s14.b"], ["fire-drill"], "2026-05-04"],
    ]);
    // The report of the health authority holds until 10 June 2027.
    expect(withKind("evidence-expired", { asOf: "2027-06-10" })).not.toContain("s13.a");
    expect(withKind("evidence-expired", { asOf: "2027-06-11" })).toContain("s13.a");
  });

  it("name 15 strengths on request", () => {
    expect(withKind("strength", { strengths: true })).toHaveLength(15);
    expect(withKind("strength")).toEqual([]);
  });
});

describe("the plan of Sunny Home", () => {
  it("begins with what is not fulfilled at all, then what is partly fulfilled, each in the order of the decree", () => {
    const { actions } = draftPlan(framework, sample, { on, target: 2, most: 10 });
    expect(actions.map((action) => [action.id, action.gain?.value])).toEqual([
      ...["s7.b", "s10.e", "s15.d"].map((id) => [id, 2]),
      ...["s2.a", "s5.e", "s7.c", "s10.c", "s14.b", "s15.a", "s15.c"].map((id) => [id, 1]),
    ]);
  });

  it("has one action for each criterion with a finding: 36 gaps and 5 without evidence", () => {
    const { actions } = draftPlan(framework, sample, { on });
    expect(actions).toHaveLength(41);
    expect(actions.slice(36).map((action) => action.id)).toEqual(["s1.c", "s5.a", "s6.c", "s9.b", "s11.a"]);
    expect(checkPlan(framework, draftPlan(framework, sample, { on }), sample)).toEqual([]);
  });

  it("speaks the languages of the framework", () => {
    const [, supervision] = draftPlan(framework, sample, { on, target: 2 }).actions;
    expect(supervision?.title).toEqual({
      en: "Bring 10e (Support by an independent professional) from “not fulfilled” to “well fulfilled”. Renew its evidence.",
      cs: "Zlepšit 10e (Podpora nezávislého odborníka) z úrovně „není splněno“ na úroveň „splněno dobře“. Obnovit podklady.",
    });
  });

  it("would bring 117 of 153 points at the target of well fulfilled, and all of them at the highest", () => {
    const well = forecast(framework, sample, draftPlan(framework, sample, { on, target: 2 }));
    expect([well.before.points, well.after.points, well.after.max]).toEqual([104, 117, 153]);
    expect(well.gained).toEqual({ value: 13, points: 13, band: null });
    const all = forecast(framework, sample, draftPlan(framework, sample, { on }));
    expect(all.after).toMatchObject({ points: 153, percent: 100, band: null });
  });

  it("is forecast as its responses are scored", () => {
    const { after, promised } = forecast(framework, sample, draftPlan(framework, sample, { on, most: 7 }));
    expect(score(framework, promised)).toEqual(after);
  });
});

describe("the plan that the docs show", () => {
  it("is one that can be kept beside the sample", () => {
    const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/improvement.md", "utf8")) ?? [];
    const plan: unknown = parse(text);
    expect(checkPlan(framework, plan, sample)).toEqual([]);
    expect(forecast(framework, sample, parsePlan(plan)).gained.points).toBe(2);
  });
});
