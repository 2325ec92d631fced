import { readFileSync } from "node:fs";

// Widths of the letters of DejaVu Sans, the widest of the usual fonts, in hundredths of its size: measured in a browser.
const file = new URL("./dejavu-sans-widths.json", import.meta.url);
const byWidth = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
const widths = new Map(
  Object.entries(byWidth).flatMap(([width, letters]) => [...letters].map((one) => [one, Number(width)])),
);

/** How wide a text is drawn in DejaVu Sans; letters that were not measured count as wide as their size. */
export function realWidth(text: string, size: number, bold = false): number {
  const width = [...text].reduce((sum, letter) => sum + ((widths.get(letter) as number | undefined) ?? 100), 0);
  return (width / 100) * size * (bold ? 1.16 : 1);
}
