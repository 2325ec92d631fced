// Makes the typed modules in src/generated from the authored data. Runs before anything is built, so neither this file nor
// what it imports may import a generated module.
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateShipped } from "../src/cli/generate/generate-shipped.js";
import { formatIssues } from "../src/cli/print/format-issues.js";
import { makePaint } from "../src/cli/print/paint.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const { issues, changes, editions, crosswalks } = await generateShipped(root);

if (issues.length > 0) {
  const named = issues.map((issue) => ({ ...issue, file: relative(process.cwd(), resolve(issue.file)) }));
  console.error(formatIssues(named, 120, makePaint(false)).join("\n"));
}
if (changes === undefined) {
  console.error("Nothing was generated: the data has errors.");
  process.exitCode = 1;
} else {
  const { written, removed } = changes;
  const what = `${editions} editions and ${crosswalks} crosswalks`;
  console.log(`generated ${what}: ${written.length} files written, ${removed.length} removed`);
}
