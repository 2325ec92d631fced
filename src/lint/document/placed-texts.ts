import type { LocalizedText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { walkDocument } from "./document-walk.js";

/** A text and where it stands. */
export interface PlacedText {
  /** What it is, such as `statement`; the name of its list for one in a list. */
  readonly field: string;
  /** The text by language. */
  readonly text: LocalizedText;
  /** Where it stands. */
  readonly path: string;
}

const names = new Set(["title", "publisher"]);
const sentences = new Set(["description", "disclaimer", "statement", "plain", "purpose", "note", "because", "action"]);
const lists = new Set(["aspects", "evidenceHints"]);

/** Lists the texts of a framework that somebody reads. */
export function placeTexts(framework: Framework): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (const { key, value, path } of walkDocument(framework)) {
    if (typeof value !== "object" || value === null) continue;
    const [around = "", list = ""] = path.split("/").slice(-3, -1);
    const field = typeof key === "number" && lists.has(list) ? list : String(key);
    if (field === "because" && around === "groups") {
      // Of a group: a text for each of its nodes.
      for (const [id, text] of Object.entries(value)) texts.push({ field, text, path: `${path}/${id}` });
      continue;
    }
    const isText = names.has(field) || sentences.has(field) || lists.has(field) || (list === "terms" && around === "");
    if (isText && !Array.isArray(value)) texts.push({ field, text: value as LocalizedText, path });
  }
  return texts;
}

/** Says whether texts of this field are sentences; names may well be the same in two languages. */
export function isSentence({ field }: PlacedText): boolean {
  return sentences.has(field) || lists.has(field);
}
