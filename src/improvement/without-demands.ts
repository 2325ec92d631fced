import { remember } from "../core/remember.js";
import type { Framework } from "../framework/framework.js";
import type { Level, Scale } from "../framework/scale.js";

/**
 * The same framework with nothing demanded beside a rating. What a plan promises is scored with it: the evidence or the
 * reason that a level asks for need not be there before the work is done.
 */
export const withoutDemands: (framework: Framework) => Framework = remember((framework) => {
  const { scales, special = [] } = framework;
  const demands = [...scales.flatMap((scale) => scale.levels ?? []), ...special];
  if (!demands.some((one) => typeof one === "object" && one.requires !== undefined)) return framework;
  return {
    ...framework,
    scales: scales.map(ofScale),
    ...(framework.special === undefined ? {} : { special: special.map(({ requires: _, ...answer }) => answer) }),
  };
});

function ofScale(scale: Scale): Scale {
  return scale.levels === undefined ? scale : { ...scale, levels: scale.levels.map(ofLevel) };
}

function ofLevel(level: Level | string): Level | string {
  if (typeof level === "string") return level;
  const { requires: _, ...rest } = level;
  return rest;
}
