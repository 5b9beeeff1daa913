import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../../locales/locale";
import { useLocale, usePane } from "../pane-context";
import type { Announcement } from "../session/pane-state";
import { VISUALLY_HIDDEN } from "./visually-hidden";

const useStyles = makeStyles({ region: VISUALLY_HIDDEN });

function sentence(announcement: Announcement, { pane: { frame } }: Locale): string {
  switch (announcement.kind) {
    case "checked":
      return frame.checked(announcement.tally);
    case "rechecked":
      return frame.tally(announcement.tally);
    case "applied":
      return frame.applied(announcement.cells);
    case "undone":
      return frame.undone(announcement.cells);
  }
}

/** One sentence for screen readers when something was done. The key makes the same words heard again. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const announcement = usePane((state) => state.announcement);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {announcement && <span key={announcement.times}>{sentence(announcement, locale)}</span>}
    </div>
  );
}
