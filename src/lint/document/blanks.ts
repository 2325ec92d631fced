import type { Blank, Form } from "../../assessment/form.js";

/** Lists everything that is rated, dimensions one by one, with what may be chosen for it. */
export function blanksOf(form: Form): readonly Blank[] {
  return form.entries.flatMap(({ blank, dimensions }) => blank ?? [...(dimensions?.values() ?? [])]);
}
