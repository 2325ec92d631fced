import type { YAMLError } from "yaml";

/** A slip of syntax in plain words. */
export interface Slip {
  /** What is wrong, to go behind a colon. */
  readonly what: string;
  /** What to do about its usual cause. */
  readonly hint: string;
}

/** How the library begins its message, what that means to somebody who writes a text, and what to do. */
const slips: readonly (readonly [begins: RegExp, what: string, hint: string])[] = [
  [/^Tabs are not allowed/, "a tab indents this line", "Indent with spaces."],
  [
    /^All (mapping|sequence) items must start/,
    "this line is set in by more or less than those beside it",
    "Give the entries of one list or map the same indent, and put a space after each dash.",
  ],
  [
    /^Sequence item without -/,
    "an entry of the list has no dash, or is set in by more or less than the others",
    "Begin each entry with a dash and a space, and set its other lines in as far as its first name.",
  ],
  [
    /^Nested mappings are not allowed/,
    "a line has a second colon, or the next one is set in too far",
    "Put a text that holds a colon in quotes, and give the entries of one list or map the same indent.",
  ],
  [
    /^Block collections are not allowed within flow/,
    "between brackets, a comma is missing or a text holds a colon",
    "Put a comma between entries, and a text that holds a colon in quotes.",
  ],
  [
    /^Implicit keys need to be on a single line|^Implicit map keys need to be followed/,
    "this line is no name with a value",
    "Write a name, a colon, a space and the value; put a text that goes over several lines in quotes.",
  ],
  [
    /^Missing closing/,
    "a quote is opened and not closed",
    "Close it; put a text that holds one kind of quotes in the other kind.",
  ],
  [
    /^Flow (map|sequence)/,
    "a bracket is opened before this line and not closed",
    "Close every bracket, and put a text that holds a bracket or a # in quotes.",
  ],
  [
    /^Unexpected \S*scalar at node end/,
    "a text goes on after its closing quote",
    "Put a text that holds an apostrophe in double quotes.",
  ],
  [/^Plain value cannot start with/, "a text begins with a sign that has a meaning of its own", "Put it in quotes."],
  [
    /^Invalid escape sequence/,
    "inside double quotes, a backslash stands before a letter that it gives no meaning",
    "Write single quotes, or each backslash twice.",
  ],
  [
    /^Comments must be separated/,
    "a # stands right behind a value",
    "Put a space before a comment, and a text that holds a # in quotes.",
  ],
];

/**
 * Says in plain words what the library says of a slip in words of its grammar; what is rare stays as the library has it.
 *
 * @param error - What the library found.
 */
export function nameSlip({ code, message }: Pick<YAMLError, "code" | "message">): Slip {
  const [, what, hint] = slips.find(([begins]) => begins.test(message)) ?? [];
  if (what !== undefined && hint !== undefined) return { what, hint };
  if (code === "BAD_ALIAS")
    return { what: message, hint: "Write the value out: documents use no anchors and aliases." };
  return { what: message, hint: "Check quotes, brackets and indents here; JSON is accepted as well." };
}
