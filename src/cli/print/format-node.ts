import { pickText } from "../../core/text.js";
import type { Applicability } from "../../framework/fact.js";
import type { Visit } from "../../framework/walk.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/** How nodes are printed. */
export interface NodeLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
}

/** Writes one node of a framework for people: its name, what it asks for, when it applies, where it stands in its source. */
export function formatNode({ node, depth, isItem }: Visit, { width, paint, languages }: NodeLayout): readonly string[] {
  const margin = "  ".repeat(depth - 1);
  const title = pickText(node.title, languages);
  const statement = pickText(node.statement, languages);
  const head = [node.code ?? "", title || statement || node.id].filter(Boolean).join(" ");
  const inside = (text: string): readonly string[] => wrapText(text, width, { first: `${margin}  ` });
  const point = (text: string): readonly string[] =>
    wrapText(text, width, { first: `${margin}  - `, rest: `${margin}    ` });
  const said = [
    ...(title === "" || statement === "" ? [] : inside(statement)),
    ...(node.aspects ?? []).flatMap((aspect) => point(pickText(aspect, languages))),
    ...(node.note === undefined ? [] : inside(`Note: ${pickText(node.note, languages)}`)),
    ...(node.appliesWhen === undefined ? [] : inside(`Applies when ${conditionText(node.appliesWhen)}.`)),
    ...(node.inProportionWhen === undefined
      ? []
      : inside(`In proportion when ${conditionText(node.inProportionWhen)}.`)),
  ];
  const lines = wrapText(head, width, { first: margin, rest: `${margin}  ` });
  return [
    ...(isItem ? [] : [""]),
    ...(isItem ? lines : lines.map((line) => paint("bold", line))),
    ...said,
    ...inside(placeText(node)).map((line) => paint("dim", line)),
  ];
}

function placeText(node: Visit["node"]): string {
  const { id, source, wording } = node;
  const place = source === undefined ? "" : `${source.place} [${source.document}]`;
  return [id, place, wording ?? "", checkedText(node)].filter((text) => text !== "").join(", ");
}

function checkedText({ verified, titleVerified }: Visit["node"]): string {
  if (titleVerified === true && verified === false) return "name checked, text not";
  return verified === false ? "not checked against its source" : "";
}

function conditionText(condition: Applicability): string {
  if ("all" in condition) return condition.all.map(inBrackets).join(" and ");
  if ("any" in condition) return condition.any.map(inBrackets).join(" or ");
  if ("not" in condition) return `not ${inBrackets(condition.not)}`;
  const { fact, is, from, above, below, upTo } = condition;
  const tests = [
    is === undefined ? "" : `is ${is}`,
    from === undefined ? "" : `is at least ${from}`,
    above === undefined ? "" : `is above ${above}`,
    below === undefined ? "" : `is below ${below}`,
    upTo === undefined ? "" : `is at most ${upTo}`,
  ];
  return `${fact} ${tests.filter((test) => test !== "").join(" and ")}`;
}

function inBrackets(condition: Applicability): string {
  return "fact" in condition ? conditionText(condition) : `(${conditionText(condition)})`;
}
