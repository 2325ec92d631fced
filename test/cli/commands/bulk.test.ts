import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const folder = makeFolder();
const file = (name: string): string => join(folder, name);

const regions = ["Brno", "Praha"];
const lines = Array.from({ length: 24 }, (_, place) => {
  const edition = place % 3 === 0 ? "2025-03-01" : "2026-01-01";
  const unit = { id: `home-${place}`, region: regions[place % 2] };
  const responses = { "s1.a": place % 4, "s1.b": (place * 3) % 4, "s2.a": 1 };
  return JSON.stringify({ framework: "czech-social-services", edition, id: `a${place}`, unit, responses });
});

beforeAll(() => {
  writeFileSync(file("in.ndjson"), `${lines.join("\n")}\n`);
  writeFileSync(file("in.ndjson.gz"), gzipSync(lines.join("\n")));
  writeFileSync(file("bad.ndjson"), `${lines[0]}\nnot json\n${lines[1]!.replace('"s1.a"', '"s1.x"')}\n${lines[2]}\n`);
  writeFileSync(file("in.csv"), "id,s1.a,s1.b\na,3,2\nb,9,2\n");
});

const bulk = (...words: readonly string[]) => call(["bulk", ...words]);

describe("bulk", () => {
  it("sums up what stands in a file, each edition by itself", async () => {
    const { code, out, err } = await bulk(file("in.ndjson"));
    const aggregates = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(aggregates.map(({ edition, assessments }) => [edition, assessments])).toEqual([
      ["2025-03-01", 8],
      ["2026-01-01", 16],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "24 assessments scored.\n" });
  });

  it("gives a line for each assessment, as scoring it alone does", async () => {
    const { out } = await bulk(file("in.ndjson"), "--as", "full");
    const first = JSON.parse(out.split("\n")[0] as string);
    writeFileSync(file("one.json"), lines[0] as string);
    const alone = JSON.parse((await call(["score", file("one.json"), "--json"])).out);
    expect(first).toMatchObject({ line: 1, id: "a0", unit: "home-0" });
    expect(first.score).toEqual(alone);
  });

  it("groups by a text, and does not show small groups", async () => {
    const { out } = await bulk(file("in.ndjson"), "--by", "unit.region", "--smallest", "5");
    const groups = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(
      groups.map(({ group, assessments, whole }) => [group["unit.region"], assessments, whole !== undefined]),
    ).toEqual([
      ["Brno", 4, false],
      ["Praha", 4, false],
      ["Brno", 8, true],
      ["Praha", 8, true],
    ]);
  });

  it("writes CSV to a file of that name, or where it is asked for", async () => {
    const named = await bulk(file("in.ndjson"), "--as", "summary", "-o", file("summary.csv"));
    expect(named).toMatchObject({ code: 0, out: "" });
    const shown = await bulk(file("in.ndjson"), "--as", "summary", "--format", "csv");
    expect(shown.out).toBe(readFileSync(file("summary.csv"), "utf8"));
    expect(shown.out.split("\n")[1]).toMatch(/^1,a0,home-0,czech-social-services,2025-03-01,scored,/);
  });

  it("reads packed files, and CSV with line and column of what is wrong", async () => {
    const packed = await bulk(file("in.ndjson.gz"), "--as", "summary");
    expect(packed.out).toBe((await bulk(file("in.ndjson"), "--as", "summary")).out);
    const edition = ["--framework", "czech-social-services", "--edition", "2026-01-01"];
    const table = await bulk(file("in.csv"), ...edition, "--as", "summary", "--on-error", "report");
    expect(table.code).toBe(1);
    expect(table.out).toMatch(/^\{"line":2,"id":"a",.*\}\n$/);
    expect(table.err).toMatch(/in\.csv:3: s1\.a: "s1\.a" cannot be rated/);
  });

  it("stops at a line that cannot be scored, and leaves no file", async () => {
    const { code, err } = await bulk(file("bad.ndjson"), "--as", "summary", "-o", file("stopped"));
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.ndjson:2: This line is not JSON\./);
    expect(err).toMatch(/Stopped; no file was written, 1 line that cannot be scored\.\n$/);
    expect(readdirSync(folder).filter((name) => name.includes("stopped"))).toEqual([]);
  });

  it.each([
    { how: "report", told: 2 },
    { how: "skip", told: 0 },
  ])("goes on behind such lines with --on-error $how", async ({ how, told }) => {
    const to = file(how);
    const { code, err } = await bulk(file("bad.ndjson"), "--as", "summary", "--on-error", how, "-o", to);
    expect(code).toBe(1);
    expect(err.match(/bad\.ndjson:\d/g) ?? []).toHaveLength(told);
    expect(err).toMatch(/2 assessments scored, 2 lines that cannot be scored\.\n$/);
    expect(readFileSync(to, "utf8").match(/"line":\d/g)).toEqual(['"line":1', '"line":4']);
  });

  it("overwrites no file unasked", async () => {
    writeFileSync(file("there"), "mine");
    expect(await bulk(file("in.ndjson"), "-o", file("there"))).toMatchObject({ code: 2 });
    expect(readFileSync(file("there"), "utf8")).toBe("mine");
    expect(await bulk(file("in.ndjson"), "-o", file("there"), "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(file("there"), "utf8")).toContain('"assessments":16');
  });

  it.each([
    { why: "no such file", words: ["none.ndjson"], message: /no file none\.ndjson/ },
    { why: "no such framework", words: [".", "--framework", "none"], message: /none/ },
    { why: "no such edition", words: [".", "--edition", "1999-01-01"], message: /no edition 1999-01-01/ },
    { why: "threads that are no number", words: [".", "--threads", "many"], message: /whole number/ },
    { why: "a group by what is not there", words: [".", "--by", "colour"], message: /Allowed choices/ },
    { why: "resuming standard input", words: ["-", "--resume"], message: /from a file to a file/ },
    { why: "Parquet without the engine", words: [".", "--from", "parquet"], message: /--engine duckdb/ },
    { why: "several editions for the engine", words: [".", "--engine", "duckdb"], message: /takes one edition/ },
  ])("ends with 2: $why", async ({ words, message }) => {
    const { code, out, err } = await bulk(...words.map((word) => (word === "." ? file("in.ndjson") : word)));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(/\s+/g, " ")).toMatch(message);
  });

  it("runs the SQL in the embedded database, with the same summary", async () => {
    const edition = ["--framework", "czech-social-services", "--edition", "2026-01-01", "--as", "summary"];
    writeFileSync(file("same.ndjson"), `${lines.filter((line) => line.includes("2026-01-01")).join("\n")}\n`);
    const own = await bulk(file("same.ndjson"), ...edition);
    const duckdb = await bulk(file("same.ndjson"), ...edition, "--engine", "duckdb");
    const sorted = (text: string) =>
      text
        .replaceAll(/"line":\d+,/g, "")
        .split("\n")
        .sort();
    expect(sorted(duckdb.out)).toEqual(sorted(own.out));
    expect(duckdb).toMatchObject({ code: 0, err: "16 assessments scored.\n" });
    const bad = await bulk(file("bad.ndjson"), ...edition, "--engine", "duckdb", "--on-error", "report");
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/DuckDB cannot read/);
  });
});

describe("bulk, as a program of its own", () => {
  const program = file("cli.mjs");

  // Threads cannot be run from source.
  beforeAll(async () => {
    const banner = {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    };
    const shared = { bundle: true, platform: "node", format: "esm", logLevel: "error", banner } as const;
    const external = ["@duckdb/node-api", "hucre"];
    await build({ ...shared, entryPoints: ["src/cli/main.ts"], outfile: program, external });
    await build({ ...shared, entryPoints: ["src/bulk/files/bulk-worker.ts"], outfile: file("bulk-worker.js") });
    writeFileSync(file("package.json"), '{"type":"module"}');
  }, 60_000);

  const start = (words: readonly string[], input = "") =>
    spawnSync(process.execPath, [program, "bulk", ...words], { encoding: "utf8", input });

  it("reads standard input, and gives the same with two threads", () => {
    const input = `${lines.join("\n")}\n`;
    const one = start(["-", "--as", "summary"], input);
    expect({ status: one.status, stderr: one.stderr }).toEqual({ status: 0, stderr: "24 assessments scored.\n" });
    const two = start([file("in.ndjson"), "--as", "summary", "--threads", "2"]);
    expect({ status: two.status, stdout: two.stdout }).toEqual({ status: 0, stdout: one.stdout });
  }, 60_000);

  it("says that a folder given as standard input cannot be read", () => {
    const stdin = openSync(folder, "r");
    for (const words of [[], ["--from", "csv"]]) {
      const { status, stderr } = spawnSync(process.execPath, [program, "bulk", "-", ...words], {
        encoding: "utf8",
        stdio: [stdin, "pipe", "pipe"],
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^Standard input cannot be read: it is a folder\./);
    }
    closeSync(stdin);
  }, 60_000);

  it("goes on after it was killed, and ends with the same bytes", async () => {
    const long = lines.map((line) => line.replace(/\}$/, `,"comment":"${"words ".repeat(500)}"}\n`)).join("");
    writeFileSync(file("many.ndjson"), long.repeat(600));
    const words = [file("many.ndjson"), "--as", "summary", "-o"];
    expect(start([...words, file("whole")]).status).toBe(0);
    const child = spawn(process.execPath, [program, "bulk", ...words, file("cut")], { stdio: "ignore" });
    const ended = new Promise<string | null>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
    const watch = setInterval(() => {
      if (existsSync(file(".cut.checkpoint"))) child.kill("SIGKILL");
    }, 2);
    expect(await ended).toBe("SIGKILL");
    clearInterval(watch);
    expect(existsSync(file("cut"))).toBe(false);
    expect(start([...words, file("cut"), "--resume"]).status).toBe(0);
    expect(readFileSync(file("cut")).equals(readFileSync(file("whole")))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith(".cut"))).toEqual([]);
  }, 60_000);
});
