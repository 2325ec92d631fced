import { build } from "esbuild";
import { expect, it } from "vitest";

it("the generator reaches no generated module, so that it runs on a clean clone", async () => {
  const { metafile } = await build({
    entryPoints: ["scripts/generate.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain("src/cli/generate/generate-shipped.ts");
  expect(files.filter((file) => file.startsWith("src/generated/"))).toEqual([]);
});
