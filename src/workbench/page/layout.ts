/** Below this width the pane takes the lower half. */
export const STACKED = "@media (max-width: 799px)";
/** The regions that F6 goes through. */
export const REGION = "data-region";
