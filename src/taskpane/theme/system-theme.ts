import type { ThemeMode } from "./pane-theme";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark as the system says, for where Office says nothing. */
export const systemTheme = {
  get: (): ThemeMode => (dark.matches ? "dark" : "light"),
  subscribe: (listener: () => void): (() => void) => {
    dark.addEventListener("change", listener);
    return () => dark.removeEventListener("change", listener);
  },
};
