import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { isSentence, type PlacedText, placeTexts } from "../document/placed-texts.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf, listWords } from "../rule/words.js";

/** A language that is declared is promised to every reader. */
export const rule: LintRule = {
  id: "languages",
  describe: "Every text is given in every language that the framework declares, and translated where it is.",
  codes: ["language-missing", "language-undeclared", "text-untranslated"],
  check: (context) => {
    const texts = placeTexts(context.framework);
    return [...missing(context, texts), ...undeclared(context, texts), ...untranslated(context, texts)];
  },
};

function missing({ framework }: LintContext, texts: readonly PlacedText[]): readonly Issue[] {
  return (framework.languages ?? []).flatMap((language, place) => {
    const without = texts.filter(({ text }) => !Object.hasOwn(text, language));
    if (without.length === 0) return [];
    const some = listWords(
      without.map(({ path }) => path),
      4,
    );
    const message = `The language "${language}" is declared, and missing in ${countOf(without.length, "text")}: ${some}.`;
    return [warning("language-missing", `/languages/${place}`, message, "Translate them, or take the language out.")];
  });
}

// That none is declared at all is said with the labels.
function undeclared({ framework: { languages } }: LintContext, texts: readonly PlacedText[]): readonly Issue[] {
  if (languages === undefined) return [];
  const complete = Object.keys(texts[0]?.text ?? {}).filter((one) =>
    texts.every(({ text }) => Object.hasOwn(text, one)),
  );
  return complete
    .filter((language) => !languages.includes(language))
    .map((language) => {
      const message = `Every text is given in "${language}", and the language is not declared.`;
      return warning(
        "language-undeclared",
        "/languages",
        message,
        "Declare it: readers are promised only what is declared.",
      );
    });
}

/** Names of so many words are as unlikely to be the same in two languages as sentences are. */
const manyWords = 4;

function isLong({ text }: PlacedText): boolean {
  return Object.values(text).some((one) => one.trim().split(/\s+/).length >= manyWords);
}

// Names may well be the same in two languages; whole sentences are not.
function untranslated({ framework }: LintContext, texts: readonly PlacedText[]): readonly Issue[] {
  return texts
    .filter((one) => isSentence(one) || isLong(one))
    .flatMap(({ text, path, field }) => {
      const source = framework.languages?.find((one) => Object.hasOwn(text, one)) ?? Object.keys(text)[0] ?? "";
      const same = Object.keys(text).filter((one) => one !== source && text[one] === text[source]);
      return same.map((language) => {
        const message = `The ${field} in "${language}" is the same as in "${source}".`;
        const hint = `Translate it, or take "${language}" out: a reader without it is shown "${source}".`;
        return warning("text-untranslated", `${path}/${language}`, message, hint);
      });
    });
}
