const longest = 31;

/** Gives each sheet a name that spreadsheet programs take: short, without signs that they refuse, and only once. */
export function makeSheetNames(): (wish: string) => string {
  // Excel keeps this one for itself.
  const taken = new Set(["history"]);
  return (wish) => {
    const plain = wish
      .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ")
      .replaceAll(/ {2,}/g, " ")
      .replaceAll(/^[' ]+|[' ]+$/g, "");
    const base = plain === "" ? "-" : plain;
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? "" : ` ${number}`;
      const name = `${shorten(base, longest - end.length)}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  // Between words where that does not cost much; never inside a pair of units.
  const space = cut.lastIndexOf(" ");
  const kept = space > length * 0.6 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${kept.replace(/[,;. ']+$/, "")}…`;
}

/** Names a sheet inside a formula. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
