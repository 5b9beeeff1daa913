import { useEffect, useState } from "react";
import { sameData } from "../../../review/same-data";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { useActions, useLatest, useLocale } from "../../pane-context";
import { editedProfile } from "./edited-profile";

export interface ProfileDraft {
  /** As it was when editing began. */
  readonly start: ScoringProfile;
  readonly profile: ScoringProfile;
  /** How often editing began: what a part of the page remembers is of one time. */
  readonly turn: number;
  readonly begin: (profile: ScoringProfile) => void;
  readonly edit: (change: Partial<ScoringProfile>) => void;
  /** Begins with another profile where the one being edited is the same as `before`: what was edited and not saved stays. */
  readonly follow: (before: ScoringProfile, now: ScoringProfile) => void;
  /** For changes that a value can also be taken away by. */
  readonly replace: (change: (profile: ScoringProfile) => ScoringProfile) => void;
}

/** A profile while it is being edited; nothing of it is saved. What is not the one in force when the page is left is gone on with later. */
export function useProfileDraft(inForce: ScoringProfile): ProfileDraft {
  const { changed } = useLocale().pane.profile;
  const actions = useActions();
  const latest = useLatest();
  const [{ start, profile, turn }, set] = useState(() => ({ ...(latest().profileDraft ?? { start: inForce, profile: inForce }), turn: 0 }));
  useEffect(() => actions.draftProfile(sameData(profile, inForce) ? null : { start, profile }), [actions, start, profile, inForce]);
  return {
    start, profile, turn,
    begin: (begun) => set({ start: begun, profile: begun, turn: turn + 1 }),
    follow: (before, now) => set((draft) => (sameData(draft.profile, before) ? { start: now, profile: now, turn: draft.turn + 1 } : draft)),
    edit: (change) => set({ start, profile: editedProfile(profile, change, changed), turn }),
    replace: (change) => set({ start, profile: change(editedProfile(profile, {}, changed)), turn }),
  };
}
