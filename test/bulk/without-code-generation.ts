// A process of its own, under flags that some places run scripts with: everything that comes out, as one text.
import { type Assessment, score, startAssessment, walk } from "quality-frameworks";
import { bulkScorer, compileColumns } from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { toSql } from "quality-frameworks/sql";

for (const id of ["czech-social-services", "iss-bulgaria"]) {
  const framework = await loadFramework(id, {});
  const items = [...walk(framework)].filter(({ isItem }) => isItem).map(({ node }) => node.id);
  const empty = startAssessment(framework);
  const assessments = Array.from({ length: 40 }, (_, place): Assessment => {
    const responses = Object.fromEntries(items.map((item, at) => [item, (at * 7 + place * 3) % 3]));
    return { ...empty, id: `a${place}`, unit: { id: `u${place}` }, responses } as Assessment;
  });
  const lines = assessments.map((one) => `${JSON.stringify(one)}\n`);
  lines.push('{"framework":"none"}\n');
  for (const output of ["aggregate", "summary", "full"] as const) {
    const scorer = bulkScorer([framework], { output, onError: "report" });
    console.log(JSON.stringify(scorer.read(Buffer.from(lines.join("")), 1)));
    console.log(JSON.stringify(scorer.aggregate(scorer.flush())));
  }
  console.log(JSON.stringify(assessments.map((one) => score(framework, one))));
  const { columns, score: scoreColumns } = compileColumns(framework);
  const ratings = Object.fromEntries(
    columns.map((name, at) => [name, Int8Array.from(assessments, (_, row) => (at + row) % 3)]),
  );
  const results = Object.entries(scoreColumns(ratings)).map(([name, list]) => [name, [...list]]);
  console.log(JSON.stringify(results));
  console.log(toSql(framework, { dialect: "duckdb", output: "full" }).length);
}
