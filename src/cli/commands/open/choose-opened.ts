import { hasErrors } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import { chooseEdition, type EditionChoice } from "../../../frameworks/choose-edition.js";
import { describeShipped } from "../../generate/describe-shipped.js";
import type { Opened } from "./opened.js";
import type { OpenedEditions } from "./opened-editions.js";

/**
 * Chooses one of the editions that files hold.
 *
 * @throws A QualityError with code `unknown-edition` when there is no such edition.
 */
export function chooseOpened({ editions, issues }: OpenedEditions, choice: EditionChoice): Opened<Framework> {
  const [first, ...others] = editions;
  if (first === undefined || hasErrors(issues)) return { ok: false, issues };
  const { edition } = chooseEdition(describeShipped([first, ...others]), choice);
  return { ok: true, value: editions.find((one) => one.edition === edition) ?? first, issues };
}
