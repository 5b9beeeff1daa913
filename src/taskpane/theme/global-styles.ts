import { makeStaticStyles } from "@fluentui/react-components";

/** The page around the pane. `trim-start` removes the hole before an opening “ at the start of a line. */
export const useGlobalStyles = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0 },
  html: { textSpacingTrim: "trim-start" },
});
