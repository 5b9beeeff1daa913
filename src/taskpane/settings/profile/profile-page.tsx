import { useEffect, useMemo, useState, type ReactElement } from "react";
import { profileInForce } from "../../../review/profile-in-force";
import { readProfile } from "../../../scoring/profile/read-profile";
import { DEFAULT_PROFILE } from "../../../scoring/profiles/catalogue";
import { Message } from "../../frame/message";
import { PageHeader } from "../../frame/page-header";
import { PaneBody } from "../../frame/pane-body";
import { useActions, useLocale, usePane } from "../../pane-context";
import { ProblemMessage } from "../../problem/problem-message";
import { CHANGE_PROFILE } from "../profile-setting";
import { DeductChoice, QuantityChoices, WholeChoices } from "./choice-parts";
import { ConfirmPart } from "./confirm-part";
import { DecimalsPart } from "./decimals-part";
import { forOthers, isChosen, othersNote } from "./for-others";
import { GradesPart } from "./grades-part";
import { ownProfiles } from "./own-profiles";
import { OthersPart } from "./others-part";
import { ProfileFooter } from "./profile-footer";
import { ProfileHead } from "./profile-head";
import { profileNote } from "./profile-note";
import { ProfileOutcome } from "./profile-outcome";
import { RemovalPart } from "./removal-part";
import type { RuleProps } from "./rule-props";
import { SourcePart } from "./source-part";
import { CompletionParts, JudgementPart } from "./threshold-parts";
import { TolerancePart } from "./tolerance-part";
import { useProfileDraft } from "./use-profile-draft";
import { useProfileKeeping } from "./use-profile-keeping";
import { WeightsPart } from "./weights-part";

/** The scoring profile: chosen among those that come along, changed in a copy, saved with the document. */
export function ProfilePage(): ReactElement {
  const actions = useActions();
  const locale = useLocale();
  const { profile: texts } = locale.pane;
  const kept = usePane((state) => state.keptProfile);
  const chosen = usePane((state) => state.settings.profile);
  const back = usePane((state) => state.back);
  const digest = usePane((state) => state.result?.digest);
  const scoredForm = usePane((state) => state.scoredForm);
  const inForce = useMemo(() => profileInForce(kept, chosen), [kept, chosen]);
  const draft = useProfileDraft(inForce.profile);
  const { start, profile, turn } = draft;
  const problems = useMemo(() => {
    const read = readProfile(profile);
    return "problems" in read ? read.problems : [];
  }, [profile]);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const isUsed = isChosen(chosen, start, profile);
  const isTicked = ticked ?? isUsed;
  const others = forOthers(isUsed, isTicked);
  const keeping = useProfileKeeping(draft, problems, others);
  const scores = digest?.scores.find(({ form }) => digest.forms[form]?.key === scoredForm) ?? digest?.scores[0];
  const sheet = scores?.weights ?? null;
  // Once the settings are drawn again, the keyboard goes on at the button that led here.
  useEffect(() => () => queueMicrotask(() => document.getElementById(CHANGE_PROFILE)?.focus()), []);

  const rules: RuleProps = {
    profile,
    problemAt: (path) => {
      const found = problems.find((problem) => problem.path === path);
      return found && locale.scoringProfile.problem(found);
    },
    onEdit: (change) => {
      draft.edit(change);
      keeping.forget();
    },
  };
  const save = async () => {
    if (await keeping.save()) setTicked(null);
  };
  const cancel = () => {
    actions.draftProfile(null);
    actions.showPage(back);
  };
  const begin = (other: typeof profile) => {
    draft.begin(other);
    keeping.forget();
  };
  return (
    <>
      <PageHeader title={texts.heading} back={back} />
      <ProblemMessage />
      <PaneBody>
        {kept === "damaged" && <Message intent="warning">{texts.damaged}</Message>}
        <ProfileHead profile={profile} own={ownProfiles([profile, inForce.profile, chosen])} note={profileNote(profile, inForce, sheet, locale)} onChoose={begin}>
          {kept !== null && <RemovalPart kept={kept === "damaged" ? null : kept.name} then={profileInForce(null, chosen)} onRemove={keeping.remove} />}
        </ProfileHead>
        <WeightsPart key={turn} {...rules} sheet={sheet} />
        <QuantityChoices {...rules} />
        <CompletionParts
          {...rules}
          onReplace={(change) => {
            draft.replace(change);
            keeping.forget();
          }}
        />
        <DeductChoice {...rules} />
        <TolerancePart {...rules} />
        <JudgementPart {...rules} />
        <WholeChoices {...rules} />
        <GradesPart {...rules} />
        <DecimalsPart {...rules} />
        <ConfirmPart {...rules} start={start} />
        <SourcePart {...rules} />
        <OthersPart isTicked={isTicked} note={othersNote(profile, chosen, others, texts.others)} onTick={setTicked} />
      </PaneBody>
      <ProfileOutcome outcome={keeping.outcome} />
      <ProfileFooter
        onSave={() => void save()} onCancel={cancel} onReset={() => begin(DEFAULT_PROFILE)}
        onImport={keeping.importFrom} onExport={keeping.exportTo}
      />
    </>
  );
}
