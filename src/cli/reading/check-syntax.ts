import type { YAMLError, YAMLParseError, YAMLWarning } from "yaml";
import { type ComposedText, depthLimit, pieceLimit } from "./compose-yaml.js";
import { nameSlip } from "./name-slip.js";
import { type Problem, problemAt } from "./problem.js";

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

function slips(found: readonly YAMLParseError[]): readonly Problem[] {
  // What the library says twice of one place has one cause.
  const errors = found.filter(({ pos }, index) => found.findIndex((other) => other.pos[0] === pos[0]) === index);
  // One more takes no more room than to say that there is one more.
  if (errors.length <= shown + 1) return errors.map(fromError);
  const listed = errors.slice(0, shown).map(fromError);
  const last = errors[shown];
  if (last === undefined) return listed;
  const message = `There are ${errors.length - shown} more slips from here on.`;
  return [...listed, problemAt(last.pos[0], "not-yaml", "", message, "They may well be gone when the first ones are.")];
}

function fromError(error: YAMLError): Problem {
  const { what, hint } = nameSlip(error);
  return problemAt(error.pos[0], "not-yaml", "", `This is not valid YAML: ${what}.`, hint);
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
