// `npm run prove:workbook [-- runs seed]`: gives workbooks with random answers to LibreOffice, which opens, computes and saves
// them; then reads what it saved. The assessment must be the same, and the numbers of the overview those of scoring.
// Needs `soffice` (Debian: libreoffice-calc); not part of `npm test`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Assessment } from "../src/assessment/assessment.js";
import { fromWorkbook } from "../src/exchange/assessment/from-workbook.js";
import { toWorkbook } from "../src/exchange/assessment/to-workbook.js";
import { readWorkbook } from "../src/exchange/workbook/read-workbook.js";
import type { Workbook } from "../src/exchange/workbook/workbook.js";
import { writeWorkbook } from "../src/exchange/workbook/write-workbook.js";
import type { Framework } from "../src/framework/framework.js";
import { frameworks } from "../src/frameworks/index.js";
import { loadFramework } from "../src/frameworks/load-framework.js";
import type { Score } from "../src/scoring/score.js";
import { score } from "../src/scoring/score-assessment.js";
import { filledAssessment } from "../test/exchange/filled-assessment.js";
import { ratedFourWays } from "../test/exchange/rated-four-ways.js";

interface Case {
  readonly name: string;
  readonly framework: Framework;
  readonly assessment: Assessment;
}

const [runs = 3, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "workbook-"));
const total = { workbooks: 0, nodes: 0, numbers: 0, wrong: 0 };

try {
  const cases = await drawCases();
  for (const { name, framework, assessment } of cases) {
    const workbook = toWorkbook(framework, assessment, { languages: ["cs", "en"] });
    writeFileSync(join(folder, `${name}.xlsx`), await writeWorkbook(workbook));
  }
  const files = cases.map(({ name }) => join(folder, `${name}.xlsx`));
  const saved = join(folder, "saved");
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      saved,
      ...files,
    ],
    { stdio: "ignore" },
  );
  for (const one of cases) await compare(one, readFileSync(join(saved, `${one.name}.xlsx`)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`workbooks   ${total.workbooks}, seed ${seed}`);
console.log(`nodes       ${total.nodes} in overviews, ${total.numbers} numbers by formula`);
console.log(`differing   ${total.wrong}`);
process.exitCode = total.wrong > 0 ? 1 : 0;

async function drawCases(): Promise<readonly Case[]> {
  const shipped = await Promise.all(
    frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => loadFramework(id, { edition }))),
  );
  return [...shipped, ratedFourWays].flatMap((framework: Framework) =>
    fc.sample(filledAssessment(framework), { numRuns: runs, seed }).map((assessment, at) => ({
      name: `${framework.id}-${framework.edition}-${at}`,
      framework,
      assessment,
    })),
  );
}

async function compare({ name, framework, assessment }: Case, bytes: Uint8Array): Promise<void> {
  total.workbooks += 1;
  const { workbook, issues } = await readWorkbook(bytes);
  if (workbook === null) return tell(name, JSON.stringify(issues));
  const read = fromWorkbook(framework, workbook);
  if (textOf(read.assessment) !== textOf(assessment)) tell(name, `another assessment\n${difference(assessment, read)}`);
  compareNumbers(name, workbook, score(framework, assessment));
}

function compareNumbers(name: string, workbook: Workbook, whole: Score): void {
  const scores = new Map<string, Score>();
  const put = (one: Score): void => {
    if (!scores.has(one.id)) scores.set(one.id, one);
    one.children.forEach(put);
  };
  put(whole);
  for (const row of workbook.sheets[0]?.rows ?? []) {
    const one = scores.get(String(row[0]?.value));
    if (one === undefined) continue;
    total.nodes += 1;
    const computed = [3, 4, 5, 6, 7, 8].map((at) => (row[at]?.formula === undefined ? undefined : row[at]?.value));
    const wanted = [one.coverage.rated, one.coverage.expected, one.points, one.max, one.percent, one.value];
    computed.forEach((value, at) => {
      if (value === undefined) return;
      total.numbers += 1;
      const given = typeof value === "number" ? value : null;
      const right = wanted[at] ?? null;
      const same = given === null || right === null ? given === right : Math.abs(given - right) < 1e-9;
      if (!same) tell(name, `${one.id}, column ${at}: ${given} computed, ${right} scored`);
    });
  }
}

function difference(assessment: Assessment, read: ReturnType<typeof fromWorkbook>): string {
  const [before, after] = [assessment, read.assessment].map((one) => textOf(one).split("\n"));
  const lines = (before ?? [])
    .flatMap((line, at) => (line === after?.[at] ? [] : [`${line} | ${after?.[at]}`]))
    .slice(0, 5);
  return [...lines, ...read.issues.slice(0, 5).map((issue) => issue.message)].join("\n");
}

// LibreOffice keeps one kind of line break only.
function textOf(value: unknown): string {
  return JSON.stringify(sorted(value), null, 1).replaceAll("\\r\\n", "\\n");
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}

function tell(name: string, what: string): void {
  total.wrong += 1;
  if (total.wrong <= 12) console.log(`${name}: ${what}`);
}
