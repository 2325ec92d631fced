import { type Check, fields, isRecord, kindOf, report } from "./check-fields.js";
import type { Issue } from "./issue.js";
import { QualityError } from "./quality-error.js";

/** The check of every option that there is: one that is forgotten here does not compile. */
export type OptionChecks<Options extends object> = { readonly [Name in keyof Required<Options>]: Check };

/** The check of an option that the function itself looks at. */
export const seenLater: Check = () => undefined;

/** The check of an option that is an object of any kind, such as an earlier score. */
export const isObject: Check = (value, trail) => {
  if (!isRecord(value)) report(trail, "wrong-type", `This must be an object with keys, but is ${kindOf(value)}.`);
};

/**
 * Gives options as they are, or refuses them: what is no object, and names that there are none of, all at once with the
 * nearest right name. An option under a wrong name would be passed over, and the answer would be to another question.
 *
 * @param name - The function that they are for.
 * @param options - The options; none if absent.
 * @param known - The check of each option.
 * @throws A {@link QualityError} with code `wrong-usage` and every issue.
 *
 * @example
 * knownOptions("toWorkbook", { languages: ["cs"] }, { languages: seenLater }); // { languages: ["cs"] }
 * knownOptions<{ languages?: string[] }>("toWorkbook", { language: ["cs"] } as object, { languages: seenLater }); // throws wrong-usage
 */
export function knownOptions<Options extends object>(
  name: string,
  options: Options | undefined,
  known: OptionChecks<Options>,
): Options {
  const given = options === undefined ? {} : options;
  const issues: Issue[] = [];
  fields({ required: {}, optional: known })(given, { keys: [], issues });
  if (issues.length === 0) return given as Options;
  throw new QualityError("wrong-usage", `These options cannot be given to ${name}.`, issues);
}
