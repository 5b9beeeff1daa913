import { EMPTY_JOURNAL } from "../../changes/journal";
import { DEFAULT_SETTINGS } from "../../settings/settings";
import type { Filters, PaneState } from "./pane-state";

export const NO_FILTERS: Filters = { severities: new Set(), sheet: null, cause: null, query: "" };

export const INITIAL_STATE: PaneState = {
  tab: "check",
  page: null,
  back: null,
  settings: DEFAULT_SETTINGS,
  keptProfile: null,
  profileDraft: null,
  choices: [],
  activity: null,
  recognition: null,
  result: null,
  filters: NO_FILTERS,
  current: null,
  open: null,
  outlooks: new Map(),
  plan: { chosen: new Set() },
  scoredForm: null,
  journal: EMPTY_JOURNAL,
  done: null,
  problem: null,
  announcement: null,
};
