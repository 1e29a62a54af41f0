// Scores onrecord's peers at numbers. The scorer and its options are the arguments, so that it may lie anywhere:
//   node compare.mjs python3 SCORER [--gold DIRECTORY]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const scorer = process.argv.slice(2);
if (!scorer.length) {
  console.error("usage: node compare.mjs SCORER [OPTION…]");
  process.exit(2);
}
const own = (name) => ["node", fileURLToPath(new URL(`${name}.mjs`, import.meta.url))];
const commands = {
  onrecord: [fileURLToPath(new URL("../../target/release/onrecord", import.meta.url)), "annotate", "--format", "json", "-"],
  "wink-nlp": own("wink"),
  compromise: own("compromise"),
  "Recognizers-Text": own("recognizers"),
};
for (const [name, command] of Object.entries(commands)) {
  const { status, stdout } = spawnSync(scorer[0], [...scorer.slice(1), "--", ...command], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status) process.exit(status ?? 1);
  console.log(name);
  for (const line of stdout.split("\n")) if (/^(numeric|kind|sourced)/.test(line)) console.log(`  ${line}`);
}
