import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** Measures what importing the built main entry adds to an empty process: medians of 15, in turn. */
export async function measureImports(): Promise<string> {
  const main = pathToFileURL("dist/index.js").href;
  const programs = { empty: "", main: `await import(${JSON.stringify(main)})` };
  const times: Record<string, number[]> = { empty: [], main: [] };
  for (let round = 0; round < 15; round += 1) {
    for (const [name, code] of Object.entries(programs)) {
      const start = performance.now();
      spawnSync(process.execPath, ["--input-type=module", "-e", code]);
      times[name]?.push(performance.now() - start);
    }
  }
  const middle = (name: string) => [...(times[name] ?? [])].sort((a, b) => a - b)[7] ?? Number.NaN;
  const added = middle("main") - middle("empty");
  return `\nImporting the main entry adds ${added.toFixed(1)} ms to an empty process of ${middle("empty").toFixed(1)} ms (at most 15, goal 5).`;
}
