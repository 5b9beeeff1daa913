import { useState, type ReactElement } from "react";
import type { Finding, RelationFinding } from "../../diagnosis/finding";
import { useLocale } from "../pane-context";
import { figureLines } from "./figure-lines";
import { FigureTable } from "./figure-table";
import { swappedColumns } from "./swapped-columns";
import { SwapTable } from "./swap-table";

export interface FigureFragmentProps {
  readonly finding: RelationFinding;
  readonly consequences: readonly Finding[];
}

/** The part of the table that does not tie: both columns where they were swapped, else the one sum. */
export function FigureFragment({ finding, consequences }: FigureFragmentProps): ReactElement | null {
  const { finding: { table } } = useLocale().pane;
  const [isWhole, setIsWhole] = useState(false);
  const columns = swappedColumns(finding, consequences);
  if (columns) return <SwapTable finding={finding} columns={columns} />;
  const lines = figureLines(finding, table, isWhole);
  return lines && <FigureTable finding={finding} table={lines} onWhole={() => setIsWhole(true)} />;
}
