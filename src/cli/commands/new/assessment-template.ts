import { startAssessment } from "../../../assessment/start-assessment.js";
import type { Day } from "../../../core/day.js";
import { pickText } from "../../../core/text.js";
import type { Framework } from "../../../framework/framework.js";
import { choicesOf } from "../../../framework/list-choices.js";
import { type OutlineNode, outlineOf } from "../../../framework/outline.js";
import { plainText } from "../../../report/plain-text.js";
import { wrapText } from "../../print/wrap-text.js";

/** What a template is to hold. */
export interface TemplateOptions {
  /** How the framework was named: its id, or the path that the assessment will name. */
  readonly name: string;
  /** Languages of the comments, best first. */
  readonly languages: readonly string[];
  /** Whether it is JSON, which has no comments. */
  readonly json: boolean;
  /** The day of the assessment. */
  readonly on?: Day;
}

/** Writes an empty assessment: every item with its title and statement as a comment, and no rating yet. */
export function assessmentTemplate(framework: Framework, options: TemplateOptions): string {
  if (options.json) return jsonTemplate(framework, options);
  const { name, languages, on } = options;
  const facts = framework.facts ?? [];
  const comment = (text: string, margin = ""): readonly string[] => wrapText(text, 100, { first: `${margin}# ` });
  const lines = [
    ...comment(`${pickText(framework.title, languages)}, edition ${framework.edition}.`),
    ...comment('Write a rating in place of {}: 3, or { rating: 3, comment: "Why.", evidence: [mission] }.'),
    ...comment("What is not rated yet may stay {}."),
    `framework: ${quoted(name === "-" ? framework.id : name)}`,
    `edition: ${quoted(framework.edition)}`,
    "unit:",
    "  id: my-service # lower-case letters, digits, dots and hyphens",
    ...(facts.length === 0 ? [] : [`${facts.some((fact) => fact.unknown !== "withhold") ? "  " : "  # "}facts:`]),
    ...facts.flatMap((fact) => [
      ...comment(pickText(fact.title, languages), "    "),
      fact.unknown === "withhold" ? `    # ${fact.id}: true` : `    ${fact.id}: ${quoted(fact.unknown)}`,
    ]),
    "perspective: self # or peer, inspection, client, partner, funder, other",
    on === undefined ? '# "on": "2026-05-04" # the day for which the ratings hold' : `"on": ${quoted(on)}`,
    "assessors: [{ role: quality-manager }] # roles, never names",
    "",
    "responses:",
    ...responses(framework, languages, comment),
    "",
    "# What responses name as evidence:",
    "# evidence:",
    '#   - { id: mission, kind: document, title: "Mission statement", "on": "2026-01-10" }',
  ];
  return `${lines.join("\n")}\n`;
}

type Comment = (text: string, margin?: string) => readonly string[];

function responses(framework: Framework, languages: readonly string[], comment: Comment): readonly string[] {
  const { nodes } = outlineOf(framework);
  let choices = "";
  return nodes
    .filter((node) => node.kind !== "dimension" && (node.visit !== null || node.rated))
    .flatMap((node) => {
      const { code = "", title, statement } = node.visit?.node ?? {};
      const texts = [pickText(title, languages), pickText(statement, languages)].filter((text) => text !== "");
      const [first = node.id, ...others] = texts;
      const asked = [`${code} ${first}`, ...others].flatMap((text) => comment(text.trim(), "  "));
      if (!node.rated && !node.isItem) return ["", ...asked];
      const now = choicesText(framework, node, languages);
      const said = now === choices ? [] : comment(now, "  ");
      choices = now;
      return [...said, ...asked, `  ${node.id}: {}`];
    });
}

// Said again only where another scale begins.
function choicesText(framework: Framework, node: OutlineNode, languages: readonly string[]): string {
  const { nodes } = outlineOf(framework);
  const rated = node.rated ? [node] : node.children.map((place) => nodes[place] as OutlineNode);
  return rated
    .map((one) => {
      const { range } = one.scale ?? {};
      const answers = choicesOf(framework, one).filter((choice) => range === undefined || choice.kind === "special");
      const texts = answers.map(({ id, kind, value, title, requires }) => {
        const name = plainText(pickText(title, languages));
        const key = kind === "level" && value !== null ? String(value) : id;
        const needs = requires.length === 0 ? "" : `with ${requires.join(" and ")}`;
        const about = [name === key ? "" : name, needs].filter((text) => text !== "").join(", ");
        return about === "" ? key : `${key} (${about})`;
      });
      const numbers = range === undefined ? [] : [`${range.from} to ${range.to}`];
      return `${one.kind === "dimension" ? one.id : "Ratings"}: ${[...numbers, ...texts].join(", ")}.`;
    })
    .join(" ");
}

function jsonTemplate(framework: Framework, { name, on }: TemplateOptions): string {
  const known = (framework.facts ?? []).filter((fact) => fact.unknown !== "withhold");
  const facts = Object.fromEntries(known.map((fact) => [fact.id, fact.unknown]));
  const { nodes } = outlineOf(framework);
  const items = nodes.filter((node) => node.kind !== "dimension" && (node.rated || node.isItem));
  const assessment = {
    ...startAssessment(framework, {
      unit: { id: "my-service", ...(known.length > 0 && { facts }) },
      perspective: "self",
      ...(on !== undefined && { on }),
      assessors: [{ role: "quality-manager" }],
    }),
    framework: name === "-" ? framework.id : name,
    responses: Object.fromEntries(items.map((item) => [item.id, {}])),
  };
  return `${JSON.stringify(assessment, null, 2)}\n`;
}

// JSON text is YAML text too; an id needs no quotes.
function quoted(value: string | number | boolean): string {
  return typeof value === "string" && !/^[a-z][a-z0-9-]*$/.test(value) ? JSON.stringify(value) : String(value);
}
