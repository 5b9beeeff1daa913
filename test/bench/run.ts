import { cpus, loadavg } from "node:os";
import { commandLineFigures } from "./command-line-figure";
import { engineFigures } from "./engine-figures";
import { figureTable } from "./figure";
import { mainThreadFigure } from "./main-thread-figure";
import { paneFigures } from "./pane-figure";
import { qualityFigures } from "./quality-figures";
import { workbenchFigures } from "./workbench-figures";

// DESIGN.md section 7 for what exists. Nothing here is asserted: the tests hold the thresholds that do not depend on a machine.
const figures = [...engineFigures(), ...(await paneFigures()), ...(await commandLineFigures()), await mainThreadFigure(), ...(await workbenchFigures()), ...(await qualityFigures())];
console.log(`node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? "unknown processor"}, load ${(loadavg()[0] ?? 0).toFixed(1)}\n`);
console.log(figureTable(figures));
