// A process of its own: scores a file and says how much memory it took at most.
import { scoreFiles } from "quality-frameworks/bulk";
import { bench48 } from "./bench-48.js";

const [input = "", to = ""] = process.argv.slice(2);
await scoreFiles({ frameworks: [bench48], input, to });
console.log(process.resourceUsage().maxRSS);
