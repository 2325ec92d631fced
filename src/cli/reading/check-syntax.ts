import type { YAMLError, YAMLParseError, YAMLWarning } from "yaml";
import { type ComposedText, depthLimit, pieceLimit } from "./compose-yaml.js";
import { type Problem, problemAt } from "./problem.js";

/** What to do about the slips that have one usual cause. */
const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Give the entries of one list or map the same indent, and close every bracket.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that holds a colon in quotes.",
  BLOCK_IN_FLOW: "Put a comma between entries inside brackets.",
  MISSING_CHAR: "Close the quote or the bracket that is open here.",
  BAD_ALIAS: "Write the value out: documents use no anchors and aliases.",
};

/** How many slips are shown: those after the first few mostly follow from them. */
const shown = 5;

/** Lists what keeps a text from being one YAML document: slips of syntax, too much nesting, several documents, tags. */
export function checkSyntax({ documents, givenUp }: ComposedText): readonly Problem[] {
  if (givenUp?.why === "too-deep") {
    const message = `More than ${depthLimit} lists and maps stand inside each other here.`;
    return [problemAt(givenUp.offset, "too-deep", "", message, "Documents of this package need about twenty.")];
  }
  if (givenUp?.why === "too-large") {
    const message = `The file has more than ${pieceLimit / 1e6} million words and signs, more than one document can use.`;
    return [problemAt(givenUp.offset, "too-large", "", message, "Split it: one document for each assessment.")];
  }
  const [first, second] = documents;
  const several = second === undefined ? [] : [severalDocuments(second.range[0])];
  return [...slips(first?.errors ?? []), ...several, ...(first?.warnings ?? []).map(fromWarning)];
}

function slips(errors: readonly YAMLParseError[]): readonly Problem[] {
  const listed = errors.slice(0, shown).map(fromError);
  const last = errors[shown];
  if (last === undefined) return listed;
  const message = `There are ${errors.length - shown} more slips from here on.`;
  return [...listed, problemAt(last.pos[0], "not-yaml", "", message, "They may well be gone when the first ones are.")];
}

function fromError(error: YAMLError): Problem {
  const hint = hints[error.code] ?? "Check quotes, brackets and indents here; JSON is accepted as well.";
  return problemAt(error.pos[0], "not-yaml", "", `This is not valid YAML: ${error.message}.`, hint);
}

function fromWarning(warning: YAMLWarning): Problem {
  if (warning.code !== "TAG_RESOLVE_FAILED") return fromError(warning);
  const message = `${warning.message}. Tags have no meaning in documents.`;
  return problemAt(warning.pos[0], "unknown-tag", "", message, "Write the value without a tag.");
}

function severalDocuments(offset: number): Problem {
  const message = "A second document starts here, and a file holds one.";
  return problemAt(offset, "several-documents", "", message, "Put each document into a file of its own.");
}
