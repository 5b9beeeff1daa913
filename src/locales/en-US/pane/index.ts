import type { PaneTexts } from "../../pane/pane-texts";
import { accepted } from "./accepted";
import { check } from "./check";
import { finding } from "./finding";
import { frame } from "./frame";
import { problem } from "./problem";
import { profile } from "./profile";
import { recalculation } from "./recalculation";
import { scores } from "./scores";
import { settings } from "./settings";
import { start } from "./start";

export const pane: PaneTexts = { frame, start, check, finding, problem, recalculation, scores, settings, profile, accepted };
