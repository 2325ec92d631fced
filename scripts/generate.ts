// Makes the typed modules in src/generated from the authored data. Runs before anything is built, so neither this file nor
// what it imports may import a generated module.
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generateShipped } from "../src/cli/generate/generate-shipped.js";
import { formatIssue } from "../src/cli/reading/format-issue.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const { issues, changes, editions, crosswalks } = await generateShipped(root);

for (const issue of issues) {
  console.error(formatIssue({ ...issue, file: relative(process.cwd(), resolve(issue.file)) }));
}
if (changes === undefined) {
  console.error("Nothing was generated: the data has errors.");
  process.exitCode = 1;
} else {
  const { written, removed } = changes;
  const what = `${editions} editions and ${crosswalks} crosswalks`;
  console.log(`generated ${what}: ${written.length} files written, ${removed.length} removed`);
}
