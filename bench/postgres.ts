import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";

/** A PostgreSQL server of one's own. */
export interface Postgres {
  readonly version: string;
  /** Runs SQL; gives rows as text. */
  readonly run: (sql: string) => string;
  readonly stop: () => void;
}

const home = "/usr/lib/postgresql";
const port = "54329";

/** Starts a server in a folder, on loopback alone; null where there is none, or where it does not start. */
export function startPostgres(folder: string): Postgres | null {
  const newest = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  const bin = `${home}/${newest}/bin`;
  if (newest === undefined || !existsSync(`${bin}/initdb`)) return null;
  const data = `${folder}/postgres`;
  mkdirSync(data);
  // It refuses to run for the superuser.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o755);
    spawnSync("chown", ["nobody", data]);
  }
  const call = (program: string, args: readonly string[], input?: string): SpawnSyncReturns<string> => {
    const [command, all] = isRoot
      ? ["runuser", ["-u", "nobody", "--", `${bin}/${program}`, ...args]]
      : [`${bin}/${program}`, [...args]];
    // A server that stays holds on to what it was given to write to.
    const stdio = program === "pg_ctl" ? "ignore" : "pipe";
    return spawnSync(command, all, { encoding: "utf8", input, stdio, cwd: data, maxBuffer: 1 << 28 });
  };
  const made = call("initdb", ["-D", data, "-A", "trust", "-U", "bench", "-E", "UTF8", "--no-sync"]);
  const settings = [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `port=${port}`,
    "-c",
    `unix_socket_directories=${data}`,
    "-c",
    "fsync=off",
    "-c",
    "jit=off",
  ];
  const started = call("pg_ctl", ["-D", data, "-w", "-l", `${data}/log`, "-o", settings.join(" "), "start"]);
  const stop = (): void => {
    call("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
    rmSync(data, { recursive: true, force: true });
  };
  if (made.status !== 0 || started.status !== 0) {
    stop();
    return null;
  }
  const run = (sql: string): string => {
    const { status, stdout, stderr } = call(
      "psql",
      ["-h", "127.0.0.1", "-p", port, "-U", "bench", "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1", "-f", "-"],
      sql,
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  return { version: `PostgreSQL ${newest}`, run, stop };
}
