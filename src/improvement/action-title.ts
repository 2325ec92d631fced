import type { Id } from "../core/id.js";
import { type LocalizedText, pickText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import type { NodeBase } from "../framework/node.js";
import { type ActionWords, actionWords } from "./action-words.js";
import type { Standing } from "./situation.js";

/** One rating that an action is to raise. */
export interface Raise {
  /** The rating. */
  readonly standing: Standing;
  /** The rank that it is to reach. */
  readonly to: number;
}

/** What an action is to do about one item. */
export interface Doing {
  /** The item, by one of its ratings. */
  readonly about: Standing;
  /** The ratings that it is to raise; none where only evidence is asked for. */
  readonly raises: readonly Raise[];
  /** What is asked about evidence. */
  readonly evidence: "none" | "give" | "renew";
}

/**
 * Words the title of an action, in those of the framework's languages that we have sentences for; in English otherwise.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", code: "1", title: { en: "Opening hours" } }] }],
 * });
 * const situation = situationOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "not-met" } });
 * const standing = situation.standings[0]!;
 * const title = actionTitle(shelter, { about: standing, raises: [{ standing, to: 1 }], evidence: "renew" });
 * title; // { en: "Bring 1 (Opening hours) from “not-met” to “met”. Renew its evidence." }
 */
export function actionTitle(framework: Framework, doing: Doing): LocalizedText {
  const worded = (framework.languages ?? []).flatMap((tag) => {
    const words = actionWords.get(tag.split("-")[0] ?? "");
    return words === undefined ? [] : [[tag, sentences(framework, doing, tag, words)] as const];
  });
  if (worded.length > 0) return Object.fromEntries(worded);
  return { en: sentences(framework, doing, "en", actionWords.get("en") as ActionWords) };
}

function sentences(framework: Framework, doing: Doing, language: string, words: ActionWords): string {
  const { about, raises, evidence } = doing;
  const name = nameOf(framework, about, language, words);
  const level = raises.length === 0 ? [] : [levelSentence(name, raises, language, words)];
  // The second sentence need not name the item again.
  const named = level.length === 0 ? name : null;
  if (evidence === "give") return [...level, words.giveEvidence(named)].join(" ");
  if (evidence === "renew") return [...level, words.renewEvidence(named)].join(" ");
  return level.join(" ");
}

function levelSentence(name: string, raises: readonly Raise[], language: string, words: ActionWords): string {
  const levels = raises.map(({ standing, to }) => ({
    dimension: dimensionName(standing, language),
    from: levelName(standing, standing.result.found, language),
    to: levelName(standing, to, language) ?? "",
  }));
  const [only] = levels.length === 1 ? levels : [];
  if (only === undefined || only.dimension !== null) {
    const parts = levels.map(({ dimension, from, to }) => words.part(dimension ?? name, from, to));
    return words.raiseEach(name, parts.join(", "));
  }
  return only.from === null ? words.rate(name, only.to) : words.raise(name, only.from, only.to);
}

// A title that has no code before it would run into the sentence, so it is quoted; a statement is a sentence itself and
// stands in brackets behind a name.
function nameOf(framework: Framework, { item, node }: Standing, language: string, words: ActionWords): string {
  const { code, title, statement }: NodeBase = node.visit?.node ?? { id: item, title: framework.title };
  const short = pickText(title, [language]);
  const text = short || pickText(statement, [language]).replace(/\.$/, "");
  const name = code ?? (short === "" ? item : "");
  if (name === "") return words.quote(text);
  return text === "" ? name : `${name} (${text})`;
}

function dimensionName({ dimension, node }: Standing, language: string): Id | null {
  return dimension === null ? null : pickText(node.dimension?.title, [language]) || dimension;
}

function levelName({ levels }: Standing, rank: number, language: string): string | null {
  const level = levels[rank];
  return level === undefined ? null : pickText(level.title, [language]) || level.id;
}
