import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchProgress } from "../../../src/cli/commands/bulk-progress.js";
import type { Io } from "../../../src/cli/commands/io.js";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

function terminal(watched: boolean) {
  const said: string[] = [];
  const io = { watched, err: (text: string) => said.push(text) } as unknown as Io;
  return { io, said };
}

it("shows how many are done, the rate and the time left, five times a second at most", () => {
  const { io, said } = terminal(true);
  const { tell, end } = watchProgress(io, "in.ndjson", 400_000_000);
  tell({ bytes: 0, assessments: 0 });
  vi.advanceTimersByTime(1000);
  tell({ bytes: 50_000_000, assessments: 100_000 });
  vi.advanceTimersByTime(100);
  tell({ bytes: 60_000_000, assessments: 120_000 });
  end();
  expect(said).toEqual(["\r100000 assessments, 50 MB/s, 7 s left\u001b[K", "\r\u001b[K"]);
});

it.each([
  { why: "of standard input", input: "-", size: null },
  { why: "of a packed file", input: "in.ndjson.gz", size: 1_000_000 },
  { why: "of a packed file that is not called so", input: "in", size: 1_000_000 },
])("says nothing of the time left $why", ({ input, size }) => {
  const { io, said } = terminal(true);
  const { tell } = watchProgress(io, input, size);
  tell({ bytes: 0, assessments: 0 });
  vi.advanceTimersByTime(1000);
  tell({ bytes: 50_000_000, assessments: 100_000 });
  expect(said).toEqual(["\r100000 assessments, 50 MB/s\u001b[K"]);
});

it("says nothing where nobody watches", () => {
  const { io, said } = terminal(false);
  const { tell, end } = watchProgress(io, "in.ndjson", 1000);
  vi.advanceTimersByTime(1000);
  tell({ bytes: 500, assessments: 5 });
  end();
  expect(said).toEqual([]);
});
