/** What a colour is for; on a page, the class `qf-<role>` where it fills and `qf-<role>-line` where it draws. */
export type PaintRole =
  | "paper"
  | "panel"
  | "ink"
  | "soft"
  | "line"
  | "bar"
  | "other"
  | "warn"
  | "tone0"
  | "tone1"
  | "tone2"
  | "tone3"
  | "tone4"
  | "on-tone0"
  | "on-tone1"
  | "on-tone2"
  | "on-tone3"
  | "on-tone4";

/** Pictures on light paper, or on dark. */
export type PictureScheme = "light" | "dark";

/** The steps from low to high: lightness falls all the way, so they keep their order in grey print and for every eye. */
const tones = {
  tone0: "#fdf0c8",
  tone1: "#a5d6b4",
  tone2: "#57aebc",
  tone3: "#2a76a9",
  tone4: "#12306a",
  "on-tone0": "#1b1f24",
  "on-tone1": "#1b1f24",
  "on-tone2": "#1b1f24",
  "on-tone3": "#ffffff",
  "on-tone4": "#ffffff",
} as const;

/**
 * The colours of pictures. A test computes that text can be read on them and that they stay apart for colour-blind eyes.
 *
 * @example
 * palette.light.paper; // "#ffffff"
 */
export const palette: Readonly<Record<PictureScheme, Readonly<Record<PaintRole, string>>>> = {
  light: {
    paper: "#ffffff",
    panel: "#f2f5f8",
    ink: "#1b1f24",
    soft: "#4f5864",
    line: "#7d8794",
    bar: "#1f6fa8",
    other: "#b3500f",
    warn: "#a01520",
    ...tones,
  },
  dark: {
    paper: "#14181d",
    panel: "#1f262e",
    ink: "#f0f2f5",
    soft: "#b6bfca",
    line: "#7d8794",
    bar: "#6cb4ee",
    other: "#f0a35e",
    warn: "#ff9a9a",
    ...tones,
  },
};
