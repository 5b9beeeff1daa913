import type { BrandVariants } from "@fluentui/react-components";

/** Our ramp around Excel's green #107C41; 100 and above are the accents of the dark theme. */
export const BRAND_RAMP: BrandVariants = {
  10: "#03130A",
  20: "#072414",
  30: "#083A1E",
  40: "#0A4626",
  50: "#0B522C",
  60: "#0C5F32",
  70: "#0E6E3A",
  80: "#107C41",
  90: "#2E8F59",
  100: "#5BB98A",
  110: "#73C59B",
  120: "#8BD1AD",
  130: "#A3DCBF",
  140: "#BCE7D1",
  150: "#D5F1E2",
  160: "#EDFAF3",
};
