import { createRoot } from "react-dom/client";
import { UnsupportedExcel, type UnsupportedExcelProps } from "./problem/unsupported-excel";

/** Draws the one page that says what this Excel lacks. */
export function mountUnsupported(root: HTMLElement, props: UnsupportedExcelProps): void {
  createRoot(root).render(<UnsupportedExcel {...props} />);
}
