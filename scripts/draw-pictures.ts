// `npm run pictures`: draws the pictures of the docs anew.
import { mkdirSync, writeFileSync } from "node:fs";
import { docsPictures } from "./docs-pictures.js";

mkdirSync("docs/pictures", { recursive: true });
for (const [name, svg] of Object.entries(docsPictures())) writeFileSync(`docs/pictures/${name}`, `${svg}\n`);
