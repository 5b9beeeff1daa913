import type { ScoringProfile } from "../profile/scoring-profile";
import { COST_FIRST_LEVEL_PROFILE } from "./cost-first-level";
import { GENERAL_PROFILE } from "./general";
import { HUBEI_PROFILE } from "./hubei";
import { NATIONAL_2020_PROFILE } from "./national-2020";
import { SICHUAN_PROFILE } from "./sichuan";
import { XICHENG_2023_PROFILE } from "./xicheng-2023";
import { XICHENG_2024_PROFILE } from "./xicheng-2024";

/** What scores follow where nothing was chosen: the weights are the sheet's own. */
export const DEFAULT_PROFILE: ScoringProfile = GENERAL_PROFILE;

/** The profiles that come along, in the order in which they are offered. */
export const SHIPPED_PROFILES: readonly ScoringProfile[] = [
  GENERAL_PROFILE, NATIONAL_2020_PROFILE, COST_FIRST_LEVEL_PROFILE, XICHENG_2024_PROFILE, XICHENG_2023_PROFILE, HUBEI_PROFILE, SICHUAN_PROFILE,
];

export function shippedProfile(id: string): ScoringProfile | undefined {
  return SHIPPED_PROFILES.find((profile) => profile.id === id);
}
