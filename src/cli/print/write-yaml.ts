import { Document, isMap, isScalar, visit } from "yaml";

/** Writes a document as YAML that readers of YAML 1.1 read the same; short maps of plain values stand on one line. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1" });
  visit(document, {
    Map: (key, map, path) => {
      const values = map.items.map((pair) => pair.value);
      const plain = values.every((one) => isScalar(one) && String(one.value).length < 60);
      const nested = path.some((one) => isMap(one));
      if (key !== null && nested && plain && values.length <= 3) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
