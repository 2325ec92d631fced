import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

// Tests and examples import the package by its name and get the source, never an old build.
const alias = [
  { find: /^quality-frameworks$/, replacement: source("index.ts") },
  { find: /^quality-frameworks\/(schema|score|lint|optimise|report|exchange|bulk|sql)$/, replacement: source("$1.ts") },
  { find: /^quality-frameworks\/frameworks$/, replacement: source("frameworks/index.ts") },
  { find: /^quality-frameworks\/frameworks\/(.+\.json)$/, replacement: source("generated/frameworks/$1") },
  { find: /^quality-frameworks\/frameworks\/(.+)$/, replacement: source("generated/frameworks/$1.ts") },
  { find: /^quality-frameworks\/crosswalks\/(.+)$/, replacement: source("generated/crosswalks/$1.ts") },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./scripts/totals-reporter.ts"],
    testTimeout: 20_000,
    // Nothing here keeps a state: loading the sources again for each of the files would take half of the time.
    isolate: false,
    // One for each core: unasked, a machine of two cores gets a single one.
    maxWorkers: "100%",
  },
});
