/** The few ways in which text stands out. */
export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

/** Makes a text stand out, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Gives the {@link Paint} of a terminal; without colours, one that changes nothing. */
export function makePaint(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
