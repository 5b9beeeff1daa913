import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** Where the keyboard stands, for elements of our own; drawn inside so that scrolling never cuts it off. */
export const FOCUS_RING: GriffelStyle = {
  ":focus-visible": {
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusSmall,
  },
};

/** A button without the looks of one. */
export const BARE_BUTTON: GriffelStyle = {
  appearance: "none",
  margin: 0,
  padding: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  fontSize: "inherit",
  lineHeight: "inherit",
  fontWeight: "inherit",
  textAlign: "start",
  cursor: "pointer",
};
