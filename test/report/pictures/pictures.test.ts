import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../../src/generated/examples/sunny-home-2026.js";
import { framework as czech } from "../../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { draftPlan, score } from "../../../src/index.js";
import {
  barsOf,
  barsPicture,
  heatMapOf,
  heatMapPicture,
  type PictureOptions,
  profileOf,
  profilePicture,
  type Report,
  reportData,
  timelineOf,
  timelinePicture,
  trendOf,
  trendPicture,
} from "../../../src/report.js";
import { evil, hostileAssessment, hostileFramework, hostilePlan } from "../hostile.js";
import { readPicture } from "./drawn-texts.js";

const pictures: Readonly<Record<string, (report: Report, options: PictureOptions) => string>> = {
  bars: (report, options) => barsPicture(barsOf(report), options),
  heatMap: (report, options) => heatMapPicture(heatMapOf(report), options),
  profile: (report, options) => profilePicture(profileOf(report), options),
  trend: (report, options) => trendPicture(trendOf(report), options),
  timeline: (report, options) => timelinePicture(timelineOf(report), options),
};

// The longest titles of areas and standards that ship, in Czech and Bulgarian.
const longest = {
  cs: "Místní a časová dostupnost poskytované sociální služby a informovanost o poskytované sociální službě",
  bg: "Взаимоотношения между доставчиците на услуги, публичните власти, социалните партньори и останалите заинтересовани страни",
};

const plan = draftPlan(czech, sunnyHome, { on: "2026-05-04", target: 2 });
const dated = {
  ...plan,
  actions: plan.actions.map((one, place) => ({ ...one, start: "2026-06-01", due: `2026-1${place % 3}-01` })),
};
const earlier = [
  { ...score(czech, sunnyHome), on: "2024-05-02", edition: "2012-01-01", percent: 61 },
  { ...score(czech, sunnyHome), on: "2024-06-02", edition: "2012-01-01", state: "unrated" as const, percent: null },
];

function longTitles(report: Report): Report {
  const language = report.language as keyof typeof longest;
  return { ...report, rows: report.rows.map((row) => ({ ...row, name: longest[language] ?? row.name })) };
}

const gappy = { ...sunnyHome, responses: { "s1.a": 3, "s1.b": 2, "s9.a": 0 } };
const reports: readonly (readonly [string, Report])[] = [
  ["the sample in English", reportData(czech, sunnyHome, { plan: dated, earlier })],
  ["long Czech titles", longTitles(reportData(czech, sunnyHome, { languages: ["cs"], plan: dated, earlier }))],
  ["long Bulgarian titles", longTitles(reportData(czech, sunnyHome, { languages: ["bg"], plan: dated, earlier }))],
  ["an assessment with gaps", reportData(czech, gappy, { languages: ["cs"], earlier })],
  [
    "hostile text",
    reportData(hostileFramework, hostileAssessment, {
      plan: hostilePlan,
      earlier: [{ ...score(hostileFramework, hostileAssessment), on: "2025-01-01" }],
    }),
  ],
];
const cases = Object.keys(pictures).flatMap((picture) =>
  reports.flatMap(([name, report]) => [680, 340].map((width) => ({ picture, name, report, width }))),
);

describe("every picture", () => {
  it.each(cases)(
    "$picture of $name at $width is whole: well-formed, named, described, nothing clipped",
    ({ picture, report, width }) => {
      const svg = pictures[picture]!(report, { id: "p", languages: [report.language], width });
      const read = readPicture(svg);
      expect(read.width).toBe(width);
      expect(read.title).not.toBe("");
      expect(read.description.length).toBeGreaterThan(10);
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="p-title" aria-describedby="p-desc"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(new Set(read.ids).size).toBe(read.ids.length);
      for (const target of read.references) expect(read.ids).toContain(target);
      for (const { text, left, right, top, bottom } of read.texts) {
        expect({ text, left: left >= -0.5, right: right <= width + 0.5 }).toEqual({ text, left: true, right: true });
        expect({ text, top: top >= -0.5, bottom: bottom <= read.height + 0.5 }).toEqual({
          text,
          top: true,
          bottom: true,
        });
      }
    },
  );

  it.each(Object.keys(pictures))("%s holds nothing that could act or ask for anything", (picture) => {
    const report = reports.at(-1)![1];
    const svg = pictures[picture]!(report, { id: evil, title: evil, description: evil });
    const { elements } = readPicture(svg);
    const known = ["svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "g", "text", "tspan"];
    for (const element of elements) expect(known).toContain(element);
    expect(svg).not.toMatch(/ on[a-z]+="|href|style=/);
  });

  it.each(Object.keys(pictures))("%s is the same twice, and has other ids for another name", (picture) => {
    const draw = (id: string) => pictures[picture]!(reports[0]![1], { id });
    expect(draw("a")).toBe(draw("a"));
    const ids = new Set(readPicture(draw("a")).ids);
    expect(readPicture(draw("b")).ids.some((id) => ids.has(id))).toBe(false);
  });

  it.each(Object.keys(pictures))("%s has paper of its own, light or dark", (picture) => {
    const draw = (scheme: "light" | "dark") => pictures[picture]!(reports[0]![1], { id: "a", scheme });
    expect(draw("light")).toContain('class="qf-paper" fill="#ffffff"');
    expect(draw("dark")).toContain('class="qf-paper" fill="#14181d"');
  });

  it.each([Number.NaN, -1, 0, 1e9])("takes a width that is none for what can be drawn: %s", (width) => {
    for (const draw of Object.values(pictures))
      expect(readPicture(draw(reports[0]![1], { id: "a", width })).width).toBeGreaterThan(0);
  });
});

describe("what has no result", () => {
  const bar = (share: number | null): string => barsPicture([{ label: "a", share, text: "t" }], { id: "a" });

  it("is hatched in bars, where nothing reached is an empty track", () => {
    expect(bar(null)).toMatch(/fill="url\(#a-hatch\)"/);
    expect(bar(null)).not.toContain('class="qf-bar"');
    expect(bar(0)).not.toMatch(/fill="url\(#a-hatch\)"/);
    expect(bar(0)).toMatch(/width="0" height="18" class="qf-bar"/);
  });

  it("is hatched in a map, and what does not apply is empty", () => {
    const cell = (notApplicable: boolean) => ({ mark: "1", label: "a", text: "t", share: null, notApplicable });
    const draw = (cells: ReturnType<typeof cell>[]) => heatMapPicture([{ label: "g", cells }], { id: "a" });
    expect(draw([cell(false)])).toMatch(/fill="url\(#a-hatch\)"/);
    expect(draw([cell(true)])).not.toMatch(/fill="url\(#a-hatch\)"/);
    expect(draw([cell(true)])).not.toContain("qf-tone");
  });

  it("breaks the line of a profile", () => {
    const row = (share: number | null) => ({ label: "a", shares: [share], texts: ["t"] });
    const draw = (shares: (number | null)[]) => profilePicture({ series: ["s"], rows: shares.map(row) }, { id: "a" });
    const line = (svg: string): string => /<path d="(M[^"]*)" class="qf-bar-line"/.exec(svg)?.[1] ?? "";
    expect(line(draw([0.2, 0.4, 0.6])).match(/M/g)).toHaveLength(1);
    expect(line(draw([0.2, 0.4, null, 0.6, 0.8])).match(/M/g)).toHaveLength(2);
  });

  it("breaks the line of a trend, as another edition does", () => {
    const point = (share: number | null, breaks = false) => ({
      on: `202${Math.round((share ?? 0.9) * 9)}-01-01`,
      text: "t",
      share,
      breaks,
    });
    const line = (svg: string): string => /<path d="(M[^"]*)" class="qf-bar-line"/.exec(svg)?.[1] ?? "";
    const draw = (points: ReturnType<typeof point>[]) => trendPicture({ points }, { id: "a" });
    expect(line(draw([point(0.1), point(0.2), point(0.3)])).match(/M/g)).toHaveLength(1);
    expect(line(draw([point(0.1), point(null), point(0.3)])).match(/M/g)).toHaveLength(2);
    const broken = draw([point(0.1), point(0.2, true), point(0.3)]);
    expect(line(broken).match(/M/g)).toHaveLength(2);
    expect(broken).toContain("stroke-dasharray");
    expect(broken).toContain("(break)");
  });

  it("gives an action without a day a hatched place on the timeline, and says so", () => {
    const entry = { label: "a", start: null, due: null, status: "planned" as const };
    const svg = timelinePicture({ entries: [entry] }, { id: "a" });
    expect(svg).toMatch(/fill="url\(#a-hatch\)"/);
    expect(svg).toContain("no day set");
  });
});

describe("a timeline", () => {
  const action = { label: "Train", start: "2026-01-01", due: "2026-12-31", status: "planned" as const };
  const diamonds = (svg: string): number => svg.match(/l9 9l-9 9l-9 -9z" class="qf-(other|paper)"/g)?.length ?? 0;
  const rings = (svg: string): number => svg.match(/<circle [^>]*class="qf-paper"/g)?.length ?? 0;

  it("draws an action of a day as a short bar, not as a milestone", () => {
    const day = { ...action, start: "2026-06-01", due: "2026-06-02" };
    for (const entry of [day, { ...day, start: null }]) {
      const svg = timelinePicture({ entries: [action, entry] }, { id: "a" });
      expect(diamonds(svg)).toBe(0);
      expect(svg).toMatch(/width="8" height="16" class="qf-bar-line"/);
    }
  });

  it.each([
    { reached: true, role: "other", words: "reached" },
    { reached: false, role: "paper", words: "open" },
  ])("draws a milestone as a diamond, filled once it is reached: $reached", ({ reached, role, words }) => {
    const milestones = [{ label: "Halfway", due: "2026-07-01", reached }];
    const svg = timelinePicture({ entries: [action], milestones }, { id: "a" });
    // One on the line of days, one in the legend.
    expect(svg.match(new RegExp(`l9 9l-9 9l-9 -9z" class="qf-${role}"`, "g"))).toHaveLength(2);
    expect(readPicture(svg).description).toContain(`Halfway: Milestone, by 1 July 2026, ${words}.`);
  });

  it("draws each day that was agreed before as a ring, and says it", () => {
    const moved = ["2026-03-01", "2026-08-01"];
    const svg = timelinePicture({ entries: [{ ...action, moved }] }, { id: "a" });
    expect(rings(svg)).toBe(3);
    expect(readPicture(svg).description).toContain("planned, moved from 1 March 2026, 1 August 2026.");
    expect(rings(timelinePicture({ entries: [action] }, { id: "a" }))).toBe(0);
  });

  it("has room for days outside of all actions", () => {
    const milestones = [{ label: "Late", due: "2030-01-01", reached: false, moved: ["2020-01-01"] }];
    const svg = timelinePicture({ entries: [action], milestones }, { id: "a" });
    expect(readPicture(svg).texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["1 Jan 2020", "1 Jan 2030"]),
    );
  });

  it("says that a milestone has no day", () => {
    const svg = timelinePicture(
      { entries: [], milestones: [{ label: "Some day", due: null, reached: false }] },
      { id: "a" },
    );
    expect(svg).toMatch(/fill="url\(#a-hatch\)"/);
    expect(readPicture(svg).description).toBe("Some day: Milestone, no day set, open.");
  });
});

describe("a heat map", () => {
  it("writes the name where a mark of ours would say nothing, and the code where the text has one", () => {
    const draw = (named: boolean) => {
      const cells = [{ mark: "7", label: "Opening hours", named, text: "t", share: 0.5 }];
      return readPicture(heatMapPicture([{ label: "g", cells }], { id: "a" }));
    };
    expect(draw(true).texts.map(({ text }) => text)).toContain("Opening hours");
    expect(draw(true).description).toBe("g. Opening hours: t.");
    expect(draw(false).texts.map(({ text }) => text)).not.toContain("Opening hours");
    expect(draw(false).description).toBe("g. 7 Opening hours: t.");
  });

  it.each([
    [0, 0],
    [0.19, 0],
    [0.2, 1],
    [0.5, 2],
    [0.8, 4],
    [1, 4],
  ])("shows %s in tone %s, and as many signs more", (share, tone) => {
    const svg = heatMapPicture([{ label: "g", cells: [{ mark: "1", label: "a", text: "t", share }] }], { id: "a" });
    const cell = svg.slice(svg.indexOf("<title>1 a"), svg.indexOf("</g>", svg.indexOf("<title>1 a")));
    expect(cell).toContain(`class="qf-tone${tone}"`);
    expect(cell.match(new RegExp(`width="6" height="6" class="qf-on-tone${tone}" `, "g"))).toHaveLength(tone + 1);
  });

  it("marks what is below its floor by frame, sign and words", () => {
    const cells = [{ mark: "1", label: "a", text: "t", share: 0.9, belowFloor: 1 }];
    const svg = heatMapPicture([{ label: "g", cells }], { id: "a" });
    expect(svg).toContain("qf-warn-line");
    expect(readPicture(svg).description).toContain("below the floor");
  });
});
