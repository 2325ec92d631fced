import { isRecord } from "../core/check-fields.js";
import type { Issue } from "../core/issue.js";
import { pointer } from "../core/issue.js";
import { checkDepth } from "../core/too-deep.js";
import { exclusionOf } from "../framework/exclusion-of.js";
import { factsOf } from "../framework/facts-of.js";
import type { Framework } from "../framework/framework.js";
import type { Assessment } from "./assessment.js";
import { type Form, formOf } from "./form.js";
import { oddFacts } from "./odd-facts.js";
import { readAssessment } from "./read-assessment.js";

/**
 * Checks an assessment against its framework: the one validator of assessments. Errors keep it from being scored, warnings
 * are likely slips, advice says which missing fact would change what applies. Everything wrong is reported at once.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The document; any value may come in.
 * @returns The issues, errors first; none when all is well.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const issues = checkAssessment(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hour: 1 } });
 * issues.map((issue) => `${issue.code} ${issue.path}`); // ["unknown-item /responses/hour"]
 */
export function checkAssessment(framework: Framework, assessment: unknown): readonly Issue[] {
  const deep = checkDepth(assessment);
  if (deep.length > 0) return deep;
  const issues: Issue[] = [];
  const form = formOf(framework);
  const reading = readAssessment(form, assessment, issues);
  if (reading === null) return issues;
  const document = assessment as Assessment;
  return [
    ...issues,
    ...dateIssues(framework, document),
    ...oddFacts(framework, document),
    ...factIssues(form, document),
  ];
}

function dateIssues(framework: Framework, assessment: Assessment): readonly Issue[] {
  const { inForce } = framework;
  const { on } = assessment;
  if (typeof on !== "string" || inForce === undefined) return [];
  const early = on < inForce.from;
  const late = inForce.until !== undefined && on > inForce.until;
  if (!early && !late) return [];
  const period = `from ${inForce.from}${inForce.until === undefined ? " on" : ` until ${inForce.until}`}`;
  const message = `The assessment is dated ${on}, but this edition is in force ${period}.`;
  return [
    {
      code: "outside-edition",
      severity: "warning",
      path: "/on",
      message,
      hint: "Correct the day, or use the edition in force on it.",
    },
  ];
}

// Which facts nobody gave, that would change what applies.
function factIssues(form: Form, assessment: Assessment): readonly Issue[] {
  const { framework } = form.outline;
  const given = [assessment.unit?.facts, assessment.facts];
  const now = exclusions(form, given);
  const issues: Issue[] = [];
  for (const { id, unknown } of framework.facts ?? []) {
    if (given.some((facts) => isRecord(facts) && Object.hasOwn(facts, id)) || typeof unknown !== "boolean") continue;
    const then = exclusions(form, [...given, { [id]: !unknown }]);
    const changed = form.conditional.filter((_, place) => now[place] !== then[place]).length;
    if (changed === 0) continue;
    const what = changed === 1 ? "1 item applies" : `${changed} items apply`;
    const message = `The fact "${id}" is not given and is taken as ${unknown}; it decides whether ${what}.`;
    issues.push({
      code: "fact-not-given",
      severity: "advice",
      path: pointer(["unit", "facts"]),
      message,
      hint: `Add ${id}: true or false.`,
    });
  }
  return issues;
}

function exclusions(form: Form, given: Parameters<typeof factsOf>[1]): readonly boolean[] {
  const facts = factsOf(form.outline.framework, given);
  return form.conditional.map((node) => exclusionOf(node, facts) !== null);
}
