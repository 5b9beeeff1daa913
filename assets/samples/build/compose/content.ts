/** A number as typed: its digits, kept as text so that no binary float touches them, and its number format. */
export interface TypedNumber {
  readonly digits: string;
  readonly format: string;
}

/** What a sample cell holds: text, a typed number, or nothing. */
export type Content = string | TypedNumber | null;

export function typedNumber(digits: string, format = "General"): TypedNumber {
  return { digits, format };
}

/** A rate typed as a fraction and shown in percent, as Excel keeps what is entered as `99.47%`. */
export function percent(digits: string, format = "0.00%"): TypedNumber {
  return { digits, format };
}

/**
 * Reads a figure the way it stands in the printed source.
 * Figures with a blank behind them (`76590.64 `), dashes and blanks of their own stay text: they came into
 * the published sheet by pasting, and a reader of real sheets must cope with them.
 */
export function asPrinted(text: string, moneyFormat = "0.00"): Content {
  if (text === "") return null;
  if (/^-?\d+$/.test(text)) return typedNumber(text);
  if (/^-?\d+\.\d+$/.test(text)) return typedNumber(text, moneyFormat);
  return text;
}
