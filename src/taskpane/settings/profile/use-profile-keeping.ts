import { useState } from "react";
import { sameData } from "../../../review/same-data";
import { profileInForce } from "../../../review/profile-in-force";
import type { ProfileProblem } from "../../../scoring/profile/profile-problem";
import { readProfileText } from "../../../scoring/profile/read-profile-text";
import { writeProfile } from "../../../scoring/profile/write-profile";
import { useActions, useLatest, useLocale } from "../../pane-context";
import { JSON_FILE, saveFile } from "../../save-file";
import type { ForOthers } from "../../session/pane-actions";
import { CHOOSE_PROFILE } from "./profile-head";
import type { ProfileOutcomeValue } from "./profile-outcome";
import type { ProfileDraft } from "./use-profile-draft";

export interface ProfileKeeping {
  /** What became of the last of these; null once something was edited. */
  readonly outcome: ProfileOutcomeValue | null;
  readonly forget: () => void;
  /** True where it was saved. */
  readonly save: () => Promise<boolean>;
  readonly remove: () => void;
  readonly importFrom: (text: string) => void;
  readonly exportTo: () => void;
}

/** Saving with the document and no longer, into a file and from one. What fails is a problem of the pane and told there. */
export function useProfileKeeping(draft: ProfileDraft, problems: readonly ProfileProblem[], others: ForOthers): ProfileKeeping {
  const actions = useActions();
  const latest = useLatest();
  const locale = useLocale();
  const { profile: texts } = locale.pane;
  const { profile } = draft;
  const [outcome, setOutcome] = useState<ProfileOutcomeValue | null>(null);
  const said = (list: readonly ProfileProblem[]) => list.map(locale.scoringProfile.problem);
  const goOn = () => document.getElementById(CHOOSE_PROFILE)?.focus();

  const save = async () => {
    if (problems.length > 0) {
      setOutcome({ text: texts.notSaved(problems.length), problems: said(problems), isFailure: true });
      return false;
    }
    setOutcome(null);
    await actions.saveProfile(profile, others);
    const isSaved = sameData(latest().keptProfile, profile);
    if (isSaved) setOutcome({ text: texts.saved[others], isFailure: false });
    return isSaved;
  };
  const remove = async () => {
    setOutcome(null);
    const { keptProfile: before } = latest();
    await actions.removeProfile();
    const { keptProfile, settings } = latest();
    if (keptProfile !== null) return;
    const now = profileInForce(null, settings.profile).profile;
    goOn();
    const done = { text: texts.removal.done(now.name), isFailure: false };
    if (before === null || before === "damaged") {
      setOutcome(done);
      return;
    }
    draft.follow(before, now);
    setOutcome({
      ...done,
      undo: () => {
        setOutcome(null);
        goOn();
        void actions.saveProfile(before, "as-before");
        draft.follow(now, before);
      },
    });
  };
  return {
    outcome,
    forget: () => setOutcome(null),
    save,
    remove: () => void remove(),
    importFrom: (text) => {
      const read = readProfileText(text);
      if (read === "not-json") setOutcome({ text: texts.notJson, isFailure: true });
      else if ("problems" in read) setOutcome({ text: texts.notImported(read.problems.length), problems: said(read.problems), isFailure: true });
      else {
        draft.begin(read.profile);
        setOutcome({ text: texts.imported(read.profile.name), isFailure: false });
      }
    },
    exportTo: () => {
      const file = texts.fileName(profile.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"));
      saveFile(file, writeProfile(profile), JSON_FILE);
      setOutcome({ text: texts.exported(file), isFailure: false });
    },
  };
}
