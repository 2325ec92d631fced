import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine, Row } from "../../test/bulk/sql/engines.js";

/** A server of one's own. */
export interface PostgresServer extends Engine {
  /** Port on which it listens, on loopback alone. */
  readonly port: number;
  /** What it calls itself. */
  readonly version: string;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const debian = "/usr/lib/postgresql";

/**
 * Starts a PostgreSQL server in a folder of its own, on loopback, and asks it by `psql`. Root may not run one: then it runs
 * as the user `postgres` or `nobody`.
 *
 * @returns The database, or why there is none.
 */
export async function openPostgresServer(): Promise<PostgresServer | string> {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = versions.map((one) => join(debian, one, "bin")).find((one) => existsSync(join(one, "initdb")));
  if (bin === undefined) return "no PostgreSQL server; Debian: apt-get install postgresql";
  const isRoot = process.getuid?.() === 0;
  const user: User | undefined = isRoot ? (userOf("postgres") ?? userOf("nobody")) : {};
  if (user === undefined) return "no user but root, as whom no PostgreSQL server runs";
  const folder = mkdtempSync(join(tmpdir(), "prove-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const data = join(folder, "data");
  const port = await freePort();
  const as = { ...user, cwd: folder, stdio: "ignore" } as const;
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "prove", "-A", "trust", "-E", "UTF8", "--no-sync"], as);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off`;
  const log = join(folder, "log");
  execFileSync(join(bin, "pg_ctl"), ["-D", data, "-l", log, "-w", "-o", options, "start"], as);
  const ask = (sql: string): string => {
    const flags = [
      "-X",
      "-q",
      "-A",
      "-t",
      "-v",
      "ON_ERROR_STOP=1",
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
      "-U",
      "prove",
    ];
    const asked = spawnSync("psql", [...flags, "-d", "postgres"], { input: sql, encoding: "utf8", maxBuffer: 2 ** 30 });
    if (asked.status !== 0) throw new Error(asked.stderr || String(asked.error));
    return asked.stdout;
  };
  return {
    dialect: "postgres",
    port,
    version: ask("SHOW server_version").trim(),
    run: async (sql) => {
      ask(sql);
    },
    query: async (sql) =>
      ask(`SELECT row_to_json(q) FROM (${sql}) q`)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Row),
    close: async () => {
      execFileSync(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"], as);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): User | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim());
  return uid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
