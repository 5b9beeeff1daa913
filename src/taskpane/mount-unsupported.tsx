import { createRoot } from "react-dom/client";
import { UnsupportedExcel, type UnsupportedExcelProps } from "./problem/unsupported-excel";
import type { ThemeMode } from "./theme/pane-theme";
import { systemTheme } from "./theme/system-theme";

export interface UnsupportedPage extends Omit<UnsupportedExcelProps, "theme"> {
  /** That of Office, where it says one. */
  readonly theme: ThemeMode | null;
}

/** Draws the one page that says what this Excel lacks. */
export function mountUnsupported(root: HTMLElement, { theme, ...facts }: UnsupportedPage): void {
  createRoot(root).render(<UnsupportedExcel {...facts} theme={theme ?? systemTheme.get()} />);
}
