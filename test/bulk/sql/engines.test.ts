import { expect, it } from "vitest";
import { engines } from "./engines.js";

it("only one PostgreSQL is open at a time, and the next one is empty", async () => {
  const first = await engines.postgres();
  await first.run("CREATE TABLE doors (id INTEGER)");
  await expect(engines.postgres()).rejects.toThrow("open already");
  expect(await first.query("SELECT id FROM doors")).toEqual([]);
  await first.close();
  const next = await engines.postgres();
  await expect(next.query("SELECT id FROM doors")).rejects.toThrow(/doors/);
  await next.close();
}, 60_000);
