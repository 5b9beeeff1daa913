/** What Microsoft asks for: the add-in's own mark, and one icon for every command of the ribbon. */
const MARK_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const COMMANDS = ["check", "recalculate", "next", "clear-marks", "open-pane"];

/** Below this size the mark leaves out what would only be a blur. */
const SMALL = 32;

export interface Icon {
  readonly source: string;
  readonly file: string;
  readonly size: number;
}

const marks = MARK_SIZES.map((size) => ({ source: size < SMALL ? "gouji-small.svg" : "gouji.svg", file: `gouji-${size}.png`, size }));
const commands = COMMANDS.flatMap((name) => COMMAND_SIZES.map((size) => ({ source: `${name}.svg`, file: `${name}-${size}.png`, size })));

export const icons: readonly Icon[] = [...marks, ...commands];
