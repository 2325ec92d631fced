import { remember } from "../core/remember.js";
import type { Framework } from "../framework/framework.js";
import { levelsOf } from "../framework/levels-of.js";
import type { Level, Scale } from "../framework/scale.js";

/**
 * The same framework with nothing demanded beside a level. What a plan promises is scored with it: the evidence or the
 * reason that a level asks for need not be there before the work is done.
 */
export const withoutDemands: (framework: Framework) => Framework = /* @__PURE__ */ remember((framework) => {
  const { scales } = framework;
  const demanding = scales.some((scale) => levelsOf(scale).some((level) => level.requires !== undefined));
  return demanding ? { ...framework, scales: scales.map(ofScale) } : framework;
});

function ofScale(scale: Scale): Scale {
  return scale.levels === undefined ? scale : { ...scale, levels: levelsOf(scale).map(ofLevel) };
}

function ofLevel({ requires: _, ...level }: Level): Level {
  return level;
}
