import { review } from "../review/review-workbook";
import { nodeIo } from "./node-io";
import { run } from "./run";

// The status is set, not exited with: what was written to a pipe must still flow out.
process.exitCode = await run(process.argv.slice(2), nodeIo(), review);
