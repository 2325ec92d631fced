/** What a column of a spreadsheet holds. */
export type ColumnRole =
  | "area"
  | "standard"
  | "criterion"
  | "part"
  | "code"
  | "title"
  | "text"
  | "plain"
  | "purpose"
  | "note"
  | "evidence"
  | "weight"
  | "tags"
  | "source"
  | "id";

/** Names that spreadsheets give to columns, in small letters: English, Czech, Bulgarian. */
const names: Readonly<Record<ColumnRole, Readonly<Record<"en" | "cs" | "bg", readonly string[]>>>> = {
  area: {
    en: ["area", "domain", "chapter", "section", "direction", "theme", "group", "principle"],
    cs: ["oblast", "kapitola", "část", "téma", "skupina"],
    bg: ["област", "направление", "раздел", "глава", "тема", "група"],
  },
  standard: { en: ["standard", "promise"], cs: ["standard"], bg: ["стандарт"] },
  criterion: {
    en: ["criterion", "criteria", "indicator", "requirement", "question"],
    cs: ["kritérium", "kriterium", "ukazatel", "požadavek", "otázka"],
    bg: ["критерий", "показател", "изискване", "въпрос"],
  },
  part: { en: ["part", "sub-criterion", "subcriterion"], cs: ["podkritérium"], bg: ["подкритерий"] },
  code: {
    en: ["code", "no", "no.", "number", "nr", "ref", "#"],
    cs: ["kód", "č.", "č", "číslo", "označení"],
    bg: ["код", "№", "номер"],
  },
  title: { en: ["title", "name"], cs: ["název", "nadpis"], bg: ["заглавие", "име", "наименование"] },
  text: {
    en: ["text", "statement", "description", "wording"],
    cs: ["text", "znění", "popis"],
    bg: ["текст", "описание", "формулировка"],
  },
  plain: { en: ["plain", "plain language", "easy read"], cs: ["snadné čtení"], bg: ["лесен текст"] },
  purpose: { en: ["purpose", "aim"], cs: ["účel", "cíl"], bg: ["цел"] },
  note: { en: ["note", "notes", "comment", "remark"], cs: ["poznámka", "komentář"], bg: ["бележка", "коментар"] },
  evidence: { en: ["evidence", "evidence hints"], cs: ["doklady", "důkazy"], bg: ["доказателства"] },
  weight: { en: ["weight"], cs: ["váha"], bg: ["тежест", "тегло"] },
  tags: { en: ["tags", "tag", "labels", "keywords"], cs: ["štítky", "štítek"], bg: ["етикети", "етикет"] },
  source: { en: ["source", "reference"], cs: ["zdroj", "odkaz"], bg: ["източник"] },
  id: { en: ["id", "key"], cs: ["id"], bg: ["ид"] },
};

/** What a column name was read as. */
export interface GuessedRole {
  /** What the column holds. */
  readonly role: ColumnRole;
  /** Language of the texts in it, where the name says so, as in `text (cs)`. */
  readonly language: string | null;
  /** Languages that the word itself is of. */
  readonly words: readonly string[];
}

/**
 * Guesses from its name what a column of a spreadsheet holds; capital letters, marks on letters and a colon behind
 * it make no difference.
 *
 * @returns Null where the name says nothing.
 *
 * @example
 * guessRole("Znění (cs)"); // { role: "text", language: "cs", words: ["cs"] }
 * guessRole("Vaha"); // { role: "weight", language: null, words: ["cs"] }
 * guessRole("Whatever"); // null
 */
export function guessRole(header: string): GuessedRole | null {
  const text = withoutMarks(header.trim().toLowerCase()).replace(/\s*:$/, "");
  const [, word = text, language = null] = /^(.+?)[\s_]*[([_:\s]([a-z]{2})[)\]]?$/.exec(text) ?? [];
  return roleOf(text, null) ?? roleOf(word.trim(), language);
}

function roleOf(word: string, language: string | null): GuessedRole | null {
  for (const [role, byLanguage] of Object.entries(names)) {
    const words = Object.entries(byLanguage).flatMap(([tag, list]) =>
      list.map(withoutMarks).includes(word) ? [tag] : [],
    );
    // The keys of the table are the roles.
    if (words.length > 0) return { role: role as ColumnRole, language, words };
  }
  return null;
}

// As whoever types without a Czech keyboard writes them.
function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
