import type { Bundle, Plain } from "./bundle.js";
import { changing, type Mutator } from "./mutator.js";
import { nodesOf, objectsOf, pickOne } from "./places.js";

const nodes = (bundle: Bundle): readonly Plain[] => nodesOf(bundle).map(({ node }) => node);

// Texts of the framework by language; those of crosswalks are optional in each.
function textsOf(bundle: Bundle): readonly Plain[] {
  return objectsOf({ ...bundle, crosswalks: [] }).filter((one) => typeof one.en === "string");
}

function declared({ main }: Bundle): readonly string[] {
  return (main.languages ?? ["en"]) as readonly string[];
}

/** Breaks texts. */
export const textMutators: Readonly<Record<string, Mutator>> = {
  "drop a title": changing(nodes, "title", () => undefined),
  "blank a title": changing(nodes, "title", () => ({ en: " " })),
  "write a title without its language": changing(nodes, "title", (title) => (title as Plain).en),
  "drop a statement": changing(nodes, "statement", () => undefined),
  "give a statement twice": changing(nodes, "statement", (statement, dice, bundle) => {
    const others = nodes(bundle).filter((node) => node.statement !== undefined && node.statement !== statement);
    return pickOne(dice, others)?.statement ?? "";
  }),
  "write a statement too long to rate": changing(nodes, "statement", (statement) =>
    Object.fromEntries(Object.entries(statement as Plain).map(([key, text]) => [key, `${text} `.repeat(40)])),
  ),
  "drop a translation": (bundle, dice) => {
    const text = pickOne(
      dice,
      textsOf(bundle).filter((one) => Object.keys(one).length > 1),
    );
    if (text === null) return null;
    const language = dice.pick(declared(bundle));
    delete text[language];
    return `${language} of ${Object.values(text)[0]}`;
  },
  "leave a translation as it was": (bundle, dice) => {
    const text = pickOne(
      dice,
      textsOf(bundle).filter((one) => Object.keys(one).length > 1 && String(one.en).includes(" ")),
    );
    if (text === null) return null;
    const [source = "en", ...others] = declared(bundle);
    const language = pickOne(dice, others);
    if (language === null) return null;
    text[language] = text[source];
    return `${language} of ${text[source]}`;
  },
  "misspell a language": (bundle, dice) => {
    const text = pickOne(dice, textsOf(bundle));
    if (text === null) return null;
    const language = dice.pick(declared(bundle));
    text.xx = text[language];
    delete text[language];
    return `${language} of ${text.xx}`;
  },
  "blank a translation": (bundle, dice) => {
    const text = pickOne(dice, textsOf(bundle));
    if (text === null) return null;
    const language = dice.pick(declared(bundle));
    text[language] = "";
    return `${language} of ${JSON.stringify(text)}`;
  },
};
