// A process of its own: scores a file and says how much memory it took at most, in kB.
import { existsSync, readFileSync } from "node:fs";
import { scoreFiles } from "quality-frameworks/bulk";
import { bench48 } from "./bench-48.js";

const [input = "", to = ""] = process.argv.slice(2);
await scoreFiles({ frameworks: [bench48], input, to });
// The other figure begins with what the process had that started this one.
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
console.log(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
