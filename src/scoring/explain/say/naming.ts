import { capital } from "../../../core/capital.js";
import { type LocalizedText, pickText } from "../../../core/text.js";
import type { AnswerName, LevelName, NodeName } from "../names.js";
import type { Language } from "./language.js";
import { inside, plain } from "./plain.js";
import type { Namer } from "./say.js";

// A sentence is to be read; the record holds the rest.
const longestList = 12;

/**
 * Makes the namer of a language.
 *
 * @param language - Its words.
 * @param languages - The languages that the reader wants titles in, best first.
 */
export function namer({ tag, words }: Language, languages: readonly string[]): Namer {
  const text = (some: LocalizedText) => plain(pickText(some, languages));
  const quote = (some: string) => `${words.quotes[0]}${inside(plain(some))}${words.quotes[1]}`;
  const term = ({ term: own, kind }: NodeName) =>
    own !== null && Object.hasOwn(own, tag) ? plain(own[tag] as string) : words.kinds[kind as "area"];
  const node = (one: NodeName, around?: NodeName): string => {
    if (one.kind === "framework") return words.whole;
    const title = quote(one.title === null ? lastOf(one) : text(one.title));
    if (one.item !== null) return one.item.id === around?.id ? title : `${node(one.item)} ${title}`;
    if (one.code === null) return title;
    return isBareNumber(one.code) ? `${term(one)} ${plain(one.code)}` : plain(one.code);
  };
  const start = (one: NodeName | undefined, said: string) =>
    one?.code !== null && !isBareNumber(one?.code ?? "") ? said : capital(said);
  const list = (texts: readonly string[]) => {
    const cut = texts.length > longestList;
    const others = texts.slice(0, cut ? longestList - 1 : -1);
    const last = cut ? words.more(texts.length - others.length) : texts.at(-1);
    return others.length === 0 ? (last ?? "") : `${others.join(", ")} ${words.and} ${last}`;
  };
  const nodes = (some: readonly NodeName[], around?: NodeName) => list(some.map((one) => node(one, around)));
  return {
    node,
    Node: (one) => start(one, node(one)),
    Called: (one) => {
      const title = one.title === null ? "" : quote(text(one.title));
      return one.code === null || title === "" ? start(one, node(one)) : `${start(one, node(one))} ${title}`;
    },
    nodes,
    Nodes: (some, around) => start(some[0], nodes(some, around)),
    level: (level) => (level === null ? "" : levelText(level, text, quote, tag)),
    quote,
    text,
    because: (some) => inside(text(some)),
    list,
  };
}

function isBareNumber(code: string): boolean {
  return /^[\d.]+$/.test(code);
}

function lastOf({ id, item }: NodeName): string {
  return item === null ? id : id.slice(item.id.length + 1);
}

// An id such as 1.2.3 is no number, and neither is 01.
function localNumber(id: string, tag: string): string {
  if (String(Number(id)) !== id) return id;
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: false }).format(Number(id));
}

// A number of a range is its own name, written as the language writes it.
function levelText(
  level: LevelName | AnswerName,
  text: (some: LocalizedText) => string,
  quote: (some: string) => string,
  tag: string,
): string {
  if (level.title !== null) return quote(text(level.title));
  return /^-?[\d.]+$/.test(level.id) ? localNumber(level.id, tag) : quote(level.id);
}
