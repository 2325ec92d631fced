import type { Assessment } from "../../assessment/assessment.js";
import type { Id } from "../../core/id.js";
import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { LevelId } from "../../framework/scale.js";
import { listFindings } from "../../improvement/list-findings.js";
import { levelTexts } from "../level-names.js";
import { nodeNames } from "../node-names.js";
import { plainText } from "../plain-text.js";
import type { ReportBelowFloor, ReportEvidenceGap, ReportNode } from "../report-parts.js";
import { type ReportText, taggedText } from "../tagged-text.js";

/** What an assessment shows beside its result. */
export interface ShownFindings {
  /** Items below their floor. */
  readonly belowFloor: readonly ReportBelowFloor[];
  /** Ratings that claim to be good enough, and have no evidence that holds. */
  readonly evidenceGaps: readonly ReportEvidenceGap[];
}

/**
 * Gathers what must not wait for the plan: items below their floor, and ratings without evidence that holds.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param asOf - The day by which evidence may have expired; undefined where none is known.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "sum" },
 *     overall: { combine: "sum" },
 *     floors: [{ for: { ids: ["hours"] }, level: "met", because: { en: "People stand at the door." } }],
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 0 } };
 * const [item] = shownFindings(shelter, assessment, undefined, ["en"]).belowFloor;
 * [item?.name, item?.level?.text, item?.wanted.text, item?.because.text]; // ["hours", "not-met", "met", "People stand at the door."]
 */
export function shownFindings(
  framework: Framework,
  assessment: Assessment,
  asOf: string | undefined,
  languages: readonly string[],
): ShownFindings {
  const names = nodeNames(framework, languages);
  const level = levelReader(framework, languages);
  const findings = listFindings(framework, assessment, asOf === undefined ? {} : { asOf });
  const nodeOf = (id: Id): ReportNode => names.get(id) ?? { code: null, name: plainText(id), lang: null };
  return {
    belowFloor: findings.flatMap((finding): readonly ReportBelowFloor[] => {
      if (finding.kind !== "below-floor") return [];
      const id = finding.items[0] ?? "";
      const has = finding.level === null ? null : level(finding.level);
      const because = taggedText(finding.because ?? {}, languages);
      return [
        { ...nodeOf(id), level: has, wanted: level(finding.wanted), because, comment: commentOn(assessment, id) },
      ];
    }),
    evidenceGaps: findings.flatMap((finding): readonly ReportEvidenceGap[] => {
      const node = nodeOf(finding.items[0] ?? "");
      if (finding.kind === "evidence-missing") return [{ ...node, kind: "missing", expired: [] }];
      if (finding.kind !== "evidence-expired") return [];
      return [{ ...node, kind: "expired", expired: finding.evidence.map((id) => expiredOf(assessment, id)) }];
    }),
  };
}

function levelReader(framework: Framework, languages: readonly string[]): (id: LevelId) => ReportText {
  const texts = levelTexts(framework, languages);
  const byNumber = new Map(framework.scales.flatMap(levelsOf).map(({ id, value }) => [value, id] as const));
  return (id) => texts(typeof id === "number" ? (byNumber.get(id) ?? String(id)) : id);
}

function commentOn({ responses }: Assessment, id: Id): string | null {
  const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
  if (typeof response !== "object") return null;
  return (
    [response.reason, response.comment]
      .map((text) => plainText(text ?? ""))
      .filter(Boolean)
      .join(" ") || null
  );
}

function expiredOf({ evidence = [] }: Assessment, id: Id): ReportEvidenceGap["expired"][number] {
  const one = evidence.find((each) => each.id === id);
  return { title: plainText(one?.title ?? id), until: one?.expires ?? null };
}
