import { draftPlan, score } from "quality-frameworks";
import {
  barsOf,
  barsPicture,
  heatMapOf,
  heatMapPicture,
  profileOf,
  profilePicture,
  reportData,
  timelineOf,
  timelinePicture,
  trendOf,
  trendPicture,
} from "quality-frameworks/report";
import { assessment } from "../src/generated/examples/sunny-home-2026.js";
import { framework } from "../src/generated/frameworks/czech-social-services/2026-01-01.js";

/** Draws the pictures of `docs/report.md`, by the names of their files: the sample that ships, a plan with days, invented earlier results. */
export function docsPictures(): Readonly<Record<string, string>> {
  const draft = draftPlan(framework, assessment, { on: "2026-05-04", target: 2, most: 5 });
  const days = [
    { start: "2026-05-11", due: "2026-07-31", status: "done" },
    {
      start: "2026-06-01",
      due: "2026-12-15",
      status: "in-progress",
      moved: [
        {
          on: "2026-08-03",
          date: "due",
          from: "2026-09-30",
          to: "2026-12-15",
          reason: "The first offers were too dear.",
        },
      ],
    },
    { due: "2026-10-01" },
    { start: "2026-09-01", due: "2026-11-30" },
    {},
  ] as const;
  const actions = draft.actions.map((action, place) => ({ ...action, ...days[place] }));
  const [first, second] = actions.map(({ id }) => id);
  const milestones = [
    { id: "clients-know", title: { en: "Clients know where to complain" }, due: "2026-07-31", actions: [first ?? ""] },
    { id: "team-helped", title: { en: "The team has outside help" }, due: "2026-12-15", actions: [second ?? ""] },
  ];
  const plan = { ...draft, actions, milestones };
  const now = score(framework, assessment);
  const earlier = [
    { ...now, on: "2023-04-30", edition: "2012-01-01", percent: 55.2 },
    { ...now, on: "2024-05-02", edition: "2012-01-01", percent: 61 },
    { ...now, on: "2025-06-02", edition: "2025-03-01", percent: 58 },
  ];
  const report = reportData(framework, assessment, { plan, earlier });
  // The night shift has not been looked at yet in this one: gaps are hatched, and what is still possible is shown.
  const { "s9.a": _, ...some } = assessment.responses;
  const rated = Object.fromEntries(
    Object.entries(some).filter(([id]) => !id.startsWith("s10") && !id.startsWith("s13")),
  );
  const gappy = reportData(framework, { ...assessment, responses: rated });
  return {
    "areas.svg": barsPicture(barsOf(gappy), { id: "areas" }),
    "standards.svg": heatMapPicture(heatMapOf(gappy), { id: "standards" }),
    "profile.svg": profilePicture(profileOf(report), { id: "profile" }),
    "trend.svg": trendPicture(trendOf(report), { id: "trend" }),
    "plan.svg": timelinePicture(timelineOf(report), { id: "plan" }),
  };
}
