import { parseText, type ReadDocument, unread } from "./reading/parse-text.js";
import { readText } from "./reading/read-text.js";

/**
 * Reads a YAML or JSON file as one document, or standard input for `-`.
 *
 * Nothing is thrown for bad input: everything wrong with the file comes as issues with line and column, all together, and
 * the value beside them wherever there is one. A list or a single text is not a document and gives no value.
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  const file = path === "-" ? "standard input" : path;
  const read = await readText(path);
  return "issue" in read ? unread(file, [{ ...read.issue, file }]) : parseText(read.text, file);
}
