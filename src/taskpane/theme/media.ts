/** A task pane on a small laptop: the status and filter rows give way to the list. */
export const LOW = "@media (max-height: 479px)";
/** So little height, as at 400 % zoom, that nothing may stay fixed. */
export const FLAT = "@media (max-height: 239px)";
/** Excel for Mac opens at 270. */
export const NARROW = "@media (max-width: 299px)";
export const FORCED_COLORS = "@media (forced-colors: active)";
export const REDUCED_MOTION = "@media (prefers-reduced-motion: reduce)";
