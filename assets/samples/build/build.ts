import { writeFileSync } from "node:fs";
import { bytesOf, sampleWorkbooks } from "./workbooks";

// Writes the sample workbooks beside this folder. Run it with `npm run samples` after a change of the data.
const folder = new URL("../", import.meta.url);
for (const workbook of sampleWorkbooks) {
  writeFileSync(new URL(encodeURIComponent(workbook.fileName), folder), bytesOf(workbook));
}
