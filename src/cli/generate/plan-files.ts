import type { ShippedData } from "./read-shipped.js";
import { writeCatalogueModule } from "./write-catalogue-module.js";
import {
  writeCrosswalkModule,
  writeEditionModule,
  writeEditionsModule,
  writeExampleModule,
  writeVersionModule,
} from "./write-shipped-module.js";

/** Everything that the generated files are made of. */
export interface Sources {
  /** The authored data. */
  readonly shipped: ShippedData;
  /** Sample assessments by name. */
  readonly examples: ReadonlyMap<string, unknown>;
  /** Version of the package. */
  readonly version: string;
}

/** Gives the text of every generated file, by its path in `src/generated`. */
export function planFiles({ shipped, examples, version }: Sources): ReadonlyMap<string, string> {
  const files = new Map([["version.ts", writeVersionModule(version)]]);
  files.set("catalogue.ts", writeCatalogueModule(shipped.frameworks, shipped.crosswalks));
  for (const editions of shipped.frameworks) {
    files.set(`frameworks/${editions[0].id}.ts`, writeEditionsModule(editions));
    for (const framework of editions) {
      const place = `frameworks/${framework.id}/${framework.edition}`;
      files.set(`${place}.ts`, writeEditionModule(framework));
      files.set(`${place}.json`, writeJson(framework));
    }
  }
  for (const [name, crosswalk] of shipped.crosswalks) {
    files.set(`crosswalks/${name}.ts`, writeCrosswalkModule(crosswalk));
    files.set(`crosswalks/${name}.json`, writeJson(crosswalk));
  }
  for (const [name, example] of examples) files.set(`examples/${name}.ts`, writeExampleModule(example));
  return files;
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
