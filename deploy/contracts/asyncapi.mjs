// Reads the AsyncAPI files that are named and prints all that the parser has to say about them.
import { Parser, fromFile } from '@asyncapi/parser';

let found = 0;
for (const file of process.argv.slice(2)) {
  const { document, diagnostics } = await fromFile(new Parser(), file).parse();
  for (const it of diagnostics) {
    found++;
    console.log(`${file}:${it.range.start.line + 1} ${it.code} ${it.message}`);
  }
  if (!document && diagnostics.length === 0) {
    found++;
    console.log(`${file} cannot be read`);
  }
}
process.exit(found === 0 ? 0 : 1);
