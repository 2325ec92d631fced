import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** Measures what importing the built main entry, and the one that only scores, adds to an empty process: medians of 15, in turn. */
export async function measureImports(): Promise<string> {
  const importing = (file: string) => `await import(${JSON.stringify(pathToFileURL(file).href)})`;
  const programs = { empty: "", main: importing("dist/index.js"), score: importing("dist/score.js") };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < 15; round += 1) {
    for (const [name, code] of Object.entries(programs)) {
      const start = performance.now();
      spawnSync(process.execPath, ["--input-type=module", "-e", code]);
      times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  }
  const middle = (name: string) => [...(times[name] ?? [])].sort((a, b) => a - b)[7] ?? Number.NaN;
  const added = (name: string) => (middle(name) - middle("empty")).toFixed(1);
  return `\nImporting the main entry adds ${added("main")} ms to an empty process of ${middle("empty").toFixed(1)} ms (at most 15, goal 5); quality-frameworks/score adds ${added("score")} ms.`;
}
