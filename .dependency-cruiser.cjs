// Import rules: one direction through the layers, one doorway for each outside package.
const layers = [
  "core",
  "framework",
  "assessment",
  "scoring",
  "lint",
  "improvement",
  ["report", "exchange", "bulk"],
  "cli",
];

// The shipped editions. `version.ts` is no data: the version of the engine stands in every score.
const data = "^src/(frameworks|generated)/(?!version\\.ts$)";
const entries = "^src/[^/]+\\.ts$";
const outside = (packages) => `node_modules/(${packages})/`;

const upward = layers.slice(0, -1).map((layer, index) => {
  const names = [layer].flat();
  const higher = layers.slice(index + 1).flat();
  return {
    name: `${names.join("-")}-imports-no-higher-layer`,
    severity: "error",
    from: { path: `^src/(${names.join("|")})/` },
    to: { path: [`^src/(${higher.join("|")})/`, data, entries] },
  };
});

const apart = ["report", "exchange", "bulk"].map((layer) => ({
  name: `${layer}-stands-apart`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(?!${layer}/)(report|exchange|bulk)/` },
}));

const doorway = (name, packages, only) => ({
  name: `${name}-has-one-doorway`,
  severity: "error",
  from: { path: "^src/", pathNot: only },
  to: { path: outside(packages) },
});

module.exports = {
  forbidden: [
    ...upward,
    ...apart,
    doorway("zod", "zod", ["\\.schema\\.ts$", "^src/schema\\.ts$"]),
    doorway("date-fns", "date-fns", ["^src/core/date\\.ts$"]),
    doorway("yaml-and-commander", "yaml|commander", ["^src/cli/"]),
    doorway("hucre", "hucre", ["^src/exchange/workbook/"]),
    doorway("duckdb", "@duckdb", ["^src/bulk/duckdb/"]),
    doorway("papaparse", "papaparse|@types/papaparse", ["^src/cli/"]),
    {
      name: "nothing-else-from-outside",
      comment: "A new package needs a doorway of its own and a reason in docs/decisions.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: "node_modules/",
        pathNot: outside("zod|date-fns|yaml|commander|papaparse|@types/papaparse|hucre|@duckdb|@types/node"),
      },
    },
    {
      name: "date-fns-by-subpath",
      comment: "Its root costs 120 ms to load.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/date-fns/index\\." },
    },
    {
      name: "main-entry-reaches-no-zod",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: outside("zod"), reachable: true },
    },
    {
      name: "library-reaches-no-package",
      comment: "Only the schemas and the command line need packages at run time.",
      severity: "error",
      from: { path: "^src/(index|score|lint|optimise|report|sql|frameworks/index)\\.ts$" },
      to: { path: outside("zod|yaml|commander"), reachable: true },
    },
    {
      name: "data-imports-types-of-documents-only",
      severity: "error",
      from: { path: "^src/(frameworks|generated)/" },
      to: { path: "^src/(?!(core|framework|assessment|frameworks|generated)/)" },
    },
    {
      name: "engine-uses-no-node-built-in",
      severity: "error",
      from: {
        path: "^src/(core|framework|assessment|scoring|lint|improvement|report|exchange|frameworks|generated)/|^src/[^/]+\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "everything-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Without this, imports of types alone are not seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
