import { isId } from "../../core/id.js";

// Bulgarian by the state's own table, so that ids read as names do on road signs.
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sht",
  ъ: "a",
  ь: "y",
  ю: "yu",
  я: "ya",
};

/**
 * Makes of a text what an id may hold: small Latin letters, digits, dots and hyphens, at most 40.
 *
 * @example
 * slug("Дом и ъгъл 1.10"); // "dom-i-agal-1.10"
 * slug("Péče o klienty"); // "pece-o-klienty"
 */
export function slug(text: string): string {
  const latin = [...text.toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join("");
  const plain = latin.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain
    .replaceAll(/[^a-z0-9.]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

/** Makes ids that are valid and used once. */
export interface IdMaker {
  /** Gives an id like the wish: with a letter before it where it begins otherwise, and a number behind it where it is taken. */
  readonly make: (wish: string, letter: string) => string;
  /** Takes an id as it is; false where it is taken already. */
  readonly take: (id: string) => boolean;
}

/** Starts with ids that may not be used. */
export function makeIds(used: readonly string[]): IdMaker {
  const taken = new Set(used);
  const take = (id: string): boolean => {
    const free = !taken.has(id);
    taken.add(id);
    return free;
  };
  const make = (wish: string, letter: string): string => {
    const start = isId(wish) ? wish : `${letter}${wish}`.slice(0, 60);
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? start : `${start}-${number}`;
      if (take(id)) return id;
    }
  };
  return { make, take };
}
