import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { TYPE } from "../../taskpane/theme/type-ramp";
import { sourceOfFile } from "../shell/file-source";
import { usePageLocale, useWorkbench } from "./workbench-context";

const useStyles = makeStyles({
  over: {
    ...TYPE.statement, position: "fixed", inset: "8px", display: "flex", alignItems: "center", justifyContent: "center", pointerEvents: "none", zIndex: 1000,
    color: tokens.colorBrandForeground1, backgroundColor: tokens.colorNeutralBackground1, opacity: 0.94,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusLarge,
  },
});

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** A file that is dropped anywhere on the page is opened, and never takes the page's place. */
export function DropArea(): ReactElement | null {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { dropHere } = usePageLocale().workbench;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void workbench.open(sourceOfFile(file));
    };
    // Before the grid, which would take what is dropped on it.
    const capture = { capture: true };
    window.addEventListener("dragover", over, capture);
    window.addEventListener("dragleave", leave, capture);
    window.addEventListener("drop", drop, capture);
    return () => {
      window.removeEventListener("dragover", over, capture);
      window.removeEventListener("dragleave", leave, capture);
      window.removeEventListener("drop", drop, capture);
    };
  }, [workbench]);
  return isOver ? <div className={styles.over}>{dropHere}</div> : null;
}
