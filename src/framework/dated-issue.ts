import type { Day } from "../core/day.js";
import type { Issue } from "../core/issue.js";

/** Reports a period that ends before it begins. */
export function backwards(path: string, from: Day, until: Day): Issue {
  return error(
    "dated-backwards",
    path,
    `This ends on ${until}, before it begins on ${from}.`,
    "Swap the days, or correct one.",
  );
}

/** Reports what makes an edition wrong. */
export function error(code: string, path: string, message: string, hint: string): Issue {
  return { code, severity: "error", path, message, hint };
}

/** Reports what is likely a slip. */
export function warning(code: string, path: string, message: string, hint: string): Issue {
  return { code, severity: "warning", path, message, hint };
}
