import type { Id } from "../../core/id.js";
import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import type { NodeChange, NumberPair } from "../../scoring/compare/score-changes.js";
import { programOf } from "../../scoring/compile-framework.js";
import { namesOf } from "../../scoring/explain/names-of.js";

/** Names a node for people: its code and its title in one of the languages; its id where it has neither. */
export function nameNode(framework: Framework, id: Id, languages: readonly string[]): string {
  if (id === framework.id) return pickText(framework.title, languages) || id;
  const node = outlineOf(framework).byId.get(id)?.visit?.node;
  const title = pickText(node?.title, languages) || pickText(node?.statement, languages);
  return [node?.code, title || (node?.code === undefined ? id : "")].filter((part) => part).join(" ");
}

/** Names a level or band of a node; its id where it has no title. */
export function nameLevel(framework: Framework, level: string | null, languages: readonly string[]): string {
  if (level === null) return "-";
  for (const scale of framework.scales) {
    const found = scale.levels?.find((one) => typeof one !== "string" && one.id === level);
    if (found !== undefined && typeof found !== "string") {
      const title = pickText(found.title, languages) || level;
      return found.value === undefined ? title : `${found.value} ${title}`;
    }
  }
  return level;
}

/** Names a band of the whole; its id where it has no title. */
export function nameBand(framework: Framework, band: string | null, languages: readonly string[]): string {
  if (band === null) return "-";
  const program = programOf(framework);
  const list = program.nodes[0]?.list ?? null;
  return pickText(namesOf(program).level(list, list?.ids.indexOf(band) ?? -1)?.title ?? undefined, languages) || band;
}

/**
 * Writes how far two results are apart: in percent where the result is stated so, or where more or less took part than before,
 * as then a number says little.
 */
export function differenceText(
  { value, points, max, percent }: Pick<NodeChange, "value" | "points" | "max" | "percent">,
  language: string,
): string {
  const stated = value.from === percent.from && value.to === percent.to && value.by !== points.by;
  return (stated || moved(max)) && percent.by !== null
    ? `${signed(percent.by, language)} %`
    : signed(value.by, language);
}

/** Says whether a number is another than before. */
export function moved({ from, to }: NumberPair): boolean {
  return from !== to;
}

/** Writes how far two numbers are apart, with its sign. */
export function signed(by: number | null, language: string): string {
  if (by === null) return "";
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  return text.format(by);
}
