import { pickText } from "../../../core/text.js";
import { countNodes } from "../../../framework/count-nodes.js";
import type { FactValue } from "../../../framework/fact.js";
import type { Framework } from "../../../framework/framework.js";
import { levelsOf } from "../../../framework/levels-of.js";
import type { Scale } from "../../../framework/scale.js";
import { walk } from "../../../framework/walk.js";
import type { ReportLine } from "../../../report/report.js";
import { kindText } from "./format-details.js";
import { placeLines } from "./place-lines.js";
import type { ShowLayout } from "./show-layout.js";

/** Says what a framework is: its edition, its publisher, how much it holds, what is chosen from, what is asked of a unit. */
export function aboutLines(framework: Framework, layout: ShowLayout): readonly ReportLine[] {
  const { words, report, languages, full } = layout;
  const { id, edition, inForce, licence, facts = [], special = [], languages: complete = [] } = framework;
  const force = inForce === undefined ? "" : `, ${words.inForce(inForce.from, inForce.until)}`;
  const lines: readonly ReportLine[] = [
    { name: words.id, text: id },
    { name: report.editionOf, text: `${edition}${force}` },
    { name: words.extends, text: extendsText(framework) },
    { name: report.publisher, text: pickText(framework.publisher, languages) },
    { name: words.languages, text: complete.join(", ") },
    { name: report.licence, text: licence ?? "" },
    { name: words.counts, text: countsText(framework, layout) },
    ...framework.scales.flatMap((scale) => scaleLines(framework, scale, layout)),
    ...special.map((answer) => {
      const about = full ? pickText(answer.description, languages) : "";
      return {
        name: words.answer,
        text: [named(answer.id, pickText(answer.title, languages)), about].filter(Boolean).join(". "),
      };
    }),
    ...facts.map((fact) => ({
      name: words.fact,
      text: `${named(fact.id, pickText(fact.title, languages))} (${words.ifNotGiven(valueText(fact.unknown, layout))})`,
    })),
    { name: words.tags, text: tagsText(framework, layout) },
  ];
  return lines.filter((line) => line.text !== "");
}

function extendsText({ extends: extension }: Framework): string {
  if (extension === undefined) return "";
  const { base, overlays } = extension;
  return `${base.framework} ${base.edition} + ${overlays.map((one) => one.id).join(" + ")}`;
}

/** Says how many nodes of each kind there are, by the framework's own names for them, and how many are rated. */
export function countsText(framework: Framework, layout: ShowLayout): string {
  const { areas, standards, criteria, parts, items } = countNodes(framework);
  const counts = { area: areas, standard: standards, criterion: criteria, part: parts } as const;
  const kinds = (["area", "standard", "criterion", "part"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${kindText(framework, kind, layout.languages, layout)}: ${counts[kind]}`);
  return [...kinds, `${layout.words.rated}: ${items}`].join(", ");
}

function scaleLines(
  framework: Framework,
  scale: Scale,
  { report, languages, full }: ShowLayout,
): readonly ReportLine[] {
  const { id, range, source } = scale;
  if (range !== undefined) return [{ name: report.scale, text: `${id}: ${range.from}–${range.to} (${range.step})` }];
  const levels = levelsOf(scale).map(({ id: level, value, title, description }) => {
    const name = pickText(title, languages) || level;
    return { name: value === undefined ? name : `${value} ${name}`, about: pickText(description, languages) };
  });
  if (!full) return [{ name: report.scale, text: `${id}: ${levels.map(({ name }) => name).join(", ")}` }];
  return [
    { name: report.scale, text: named(id, pickText(scale.title, languages)) },
    ...levels.map(({ name, about }) => ({ name: "", text: `- ${[name, about].filter(Boolean).join(": ")}` })),
    ...(source === undefined ? [] : placeLines(framework, "", source)),
  ];
}

// How many nodes carry a tag says more than the tag alone.
function tagsText(framework: Framework, { languages }: ShowLayout): string {
  const carried = [...walk(framework)].flatMap(({ node }) => node.tags ?? []);
  return (framework.tags ?? [])
    .map(({ id, title }) => `${pickText(title, languages)} ${carried.filter((tag) => tag === id).length}`)
    .join("; ");
}

function named(id: string, title: string): string {
  return title === "" ? id : `${id}: ${title.replace(/\.$/, "")}`;
}

function valueText(value: FactValue, { words, report }: ShowLayout): string {
  if (value === "withhold") return words.withheld;
  return typeof value === "boolean" ? (value ? report.yes : report.no) : String(value);
}
