import { describe, expect, it } from "vitest";
import { type PaintRole, palette } from "../../../src/report.js";

const schemes = ["light", "dark"] as const;
const tones = ["tone0", "tone1", "tone2", "tone3", "tone4"] as const;

type Matrix = readonly (readonly [number, number, number])[];

// How colours look to colour-blind eyes: Machado, Oliveira and Fernandes 2009, whole deficiency, on linear light.
const eyes: Readonly<Record<string, Matrix>> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  "grey print": [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

function linear(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

const times = (row: readonly number[], light: readonly number[]): number =>
  row.reduce((sum, one, place) => sum + one * light[place]!, 0);

/** WCAG 2: 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, bright] = [a, b].map((one) => times([0.2126, 0.7152, 0.0722], linear(one)) + 0.05).sort((x, y) => x - y);
  return bright! / dark!;
}

/** Distance as eyes see it, in OKLab: 0.02 can just be told apart side by side. */
function distance(a: string, b: string, eye: Matrix): number {
  const [one, other] = [a, b].map((colour) => {
    const light = eye.map((row) => Math.min(1, Math.max(0, times(row, linear(colour)))));
    const cones = [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ].map((row) => Math.cbrt(times(row, light)));
    return [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ].map((row) => times(row, cones));
  });
  return Math.hypot(...one!.map((part, place) => part - other![place]!));
}

describe("palette", () => {
  const cases = schemes.flatMap((scheme) => [
    ...(["ink", "soft", "bar", "warn", "other"] as const).flatMap((role) =>
      (["paper", "panel"] as const).map((on) => ({ scheme, role, on, least: 4.5 })),
    ),
    ...tones.map((on) => ({ scheme, role: `on-${on}` as PaintRole, on, least: 4.5 })),
    { scheme, role: "line" as const, on: "paper" as const, least: 3 },
  ]);
  it.each(cases)("lets $role be seen on $on in $scheme", ({ scheme, role, on, least }) => {
    expect(contrast(palette[scheme][role], palette[scheme][on])).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.keys(eyes))("keeps the tones apart for %s", (eye) => {
    const colours = tones.map((tone) => palette.light[tone]);
    for (const [place, colour] of colours.entries()) {
      for (const other of colours.slice(place + 1)) {
        expect(distance(colour, other, eyes[eye]!)).toBeGreaterThanOrEqual(0.09);
      }
    }
  });

  it.each(Object.keys(eyes).filter((eye) => eye !== "grey print"))("keeps two lines apart for %s", (eye) => {
    for (const scheme of schemes) {
      expect(distance(palette[scheme].bar, palette[scheme].other, eyes[eye]!)).toBeGreaterThanOrEqual(0.15);
      expect(distance(palette[scheme].bar, palette[scheme].warn, eyes[eye]!)).toBeGreaterThanOrEqual(0.1);
    }
  });

  it("grows darker from the lowest tone to the highest, for every eye", () => {
    for (const eye of Object.values(eyes)) {
      const light = tones.map((tone) =>
        times(
          [0.2126, 0.7152, 0.0722],
          eye.map((row) => times(row, linear(palette.light[tone]))),
        ),
      );
      expect(light).toEqual(light.toSorted((a, b) => b - a));
    }
  });
});
