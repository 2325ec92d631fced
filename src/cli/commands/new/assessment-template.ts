import { startAssessment } from "../../../assessment/start-assessment.js";
import type { Day } from "../../../core/day.js";
import type { Id } from "../../../core/id.js";
import { pickText } from "../../../core/text.js";
import { factUses } from "../../../framework/fact-uses.js";
import type { Framework } from "../../../framework/framework.js";
import { type OutlineNode, outlineOf } from "../../../framework/outline.js";
import { wordsIn } from "../../../report/words/words-in.js";
import { showWordsIn } from "../../print/words/show-words-in.js";
import { wrapText } from "../../print/wrap-text.js";
import { choicesText } from "./choices-text.js";

/** What a template is to hold. */
export interface TemplateOptions {
  /** How the framework was named: its id, or the path that the assessment will name. */
  readonly name: string;
  /** Languages of the comments, best first. */
  readonly languages: readonly string[];
  /** Whether it is JSON, which has no comments. */
  readonly json: boolean;
  /** Whether the comments say each text in plain words too, where the framework has them. */
  readonly plain?: boolean;
  /** The day of the assessment. */
  readonly on?: Day;
}

const columns = 100;

/** Writes an empty assessment: every item with its texts as a comment, and no rating yet. */
export function assessmentTemplate(framework: Framework, options: TemplateOptions): string {
  if (options.json) return jsonTemplate(framework, options);
  const { name, languages, on } = options;
  const { template, howToRate } = showWordsIn(languages);
  const { edition } = wordsIn(languages);
  const lines = [
    ...comment(`${pickText(framework.title, languages)}, ${edition} ${framework.edition}.`),
    ...howToRate.flatMap((line) => comment(line)),
    `framework: ${quoted(name === "-" ? framework.id : name)}`,
    `edition: ${quoted(framework.edition)}`,
    "unit:",
    `  id: my-service # ${template.unit}`,
    ...facts(framework, languages),
    `perspective: self # ${template.perspective} peer, inspection, client, partner, funder, other`,
    on === undefined ? `# "on": "2026-05-04" # ${template.on}` : `"on": ${quoted(on)}`,
    `assessors: [{ role: quality-manager }] # ${template.assessors}`,
    "",
    "responses:",
    ...responses(framework, options),
    "",
    ...comment(template.evidence),
    "# evidence:",
    `#   - { id: mission, kind: document, title: ${JSON.stringify(template.evidenceTitle)}, "on": "2026-01-10" }`,
  ];
  return `${lines.join("\n")}\n`;
}

function comment(text: string, margin = ""): readonly string[] {
  return wrapText(text, columns, { first: `${margin}# ` });
}

function facts(framework: Framework, languages: readonly string[]): readonly string[] {
  const { facts: asked = [] } = framework;
  if (asked.length === 0) return [];
  return [
    `${asked.some((fact) => fact.unknown !== "withhold") ? "  " : "  # "}facts:`,
    ...asked.flatMap((fact) => [
      ...comment(pickText(fact.title, languages), "    "),
      fact.unknown === "withhold"
        ? `    # ${fact.id}: ${quoted(exampleOf(framework, fact.id))}`
        : `    ${fact.id}: ${quoted(fact.unknown)}`,
    ]),
  ];
}

// A value of the kind that conditions ask for.
function exampleOf(framework: Framework, fact: Id): string | number | boolean {
  const { kind = null, words: [word] = [] } = factUses(framework).get(fact) ?? {};
  return kind === "number" ? 0 : kind === "string" && word !== undefined ? word : true;
}

function responses(framework: Framework, { languages, plain = false }: TemplateOptions): readonly string[] {
  const { nodes } = outlineOf(framework);
  const words = showWordsIn(languages);
  let choices = "";
  return nodes
    .filter((node) => node.kind !== "dimension" && (node.visit !== null || node.rated))
    .flatMap((node) => {
      const { code = "", title, statement, plain: easy, aspects = [] } = node.visit?.node ?? {};
      const texts = [pickText(title, languages), pickText(statement, languages)].filter((text) => text !== "");
      const [first = node.id, ...others] = texts;
      const said = plain ? pickText(easy, languages) : "";
      const asked = [
        ...[`${code} ${first}`, ...others].flatMap((text) => comment(text.trim(), "  ")),
        ...(said === "" ? [] : comment(`${words.plain}: ${said}`, "  ")),
        ...aspects.flatMap((aspect) => point(pickText(aspect, languages))),
      ];
      if (!node.rated && !node.isItem) return ["", ...asked];
      const now = choicesText(framework, node, languages);
      // Said again only where another scale begins.
      const answers = now === choices ? [] : comment(now, "  ");
      choices = now;
      return [...answers, ...asked, `  ${node.id}: {}${form(nodes, node)}`];
    });
}

// How an item with dimensions is rated, which the words at the top do not show.
function form(nodes: readonly OutlineNode[], { index }: OutlineNode): string {
  const names = nodes.filter((one) => one.kind === "dimension" && one.parent === index).map((one) => `${one.id}: …`);
  return names.length === 0 ? "" : ` # { rating: { ${names.join(", ")} } }`;
}

function point(text: string): readonly string[] {
  return wrapText(text, columns, { first: "  # - ", rest: "  #   " });
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
