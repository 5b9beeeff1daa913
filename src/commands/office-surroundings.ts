import { displayLanguage } from "../excel/office-environment";
import { officeTheme } from "../excel/office-theme";
import type { OfficeTheme } from "../taskpane/mount-pane";

/** How Office looks and speaks around the pane. It tells of no change of its theme, so it is asked again when the pane comes into view. */
export function officeSurroundings(): { readonly displayLanguage: string; readonly theme: OfficeTheme } {
  return {
    // Such as `zh-CN`.
    displayLanguage: displayLanguage() ?? navigator.language,
    theme: {
      get: () => officeTheme(),
      subscribe: (listener) => {
        document.addEventListener("visibilitychange", listener);
        const stop = Office.addin.onVisibilityModeChanged(() => listener());
        return () => {
          document.removeEventListener("visibilitychange", listener);
          void stop.then((end) => end());
        };
      },
    },
  };
}
