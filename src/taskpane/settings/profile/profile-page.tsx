import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { profileInForce } from "../../../review/profile-in-force";
import { sameData } from "../../../review/same-data";
import { readProfile } from "../../../scoring/profile/read-profile";
import { readProfileText } from "../../../scoring/profile/read-profile-text";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { writeProfile } from "../../../scoring/profile/write-profile";
import { DEFAULT_PROFILE } from "../../../scoring/profiles/catalogue";
import { Message } from "../../frame/message";
import { PageHeader } from "../../frame/page-header";
import { PaneBody } from "../../frame/pane-body";
import { useActions, useLocale, usePane } from "../../pane-context";
import { ProblemMessage } from "../../problem/problem-message";
import { JSON_FILE, saveFile } from "../../save-file";
import { CHANGE_PROFILE } from "../profile-setting";
import { DeductChoice, QuantityChoices, WholeChoices } from "./choice-parts";
import { editedProfile, isShipped } from "./edited-profile";
import { ProfileFooter } from "./profile-footer";
import { ProfileHead } from "./profile-head";
import { profileNote } from "./profile-note";
import { ProfileOutcome, type ProfileOutcomeValue } from "./profile-outcome";
import { ResultParts } from "./result-parts";
import type { RuleProps } from "./rule-props";
import { SourcePart } from "./source-part";
import { CompletionParts, JudgementPart, TolerancePart } from "./threshold-parts";
import { WeightsPart } from "./weights-part";

const useStyles = makeStyles({ others: { paddingLeft: "4px" } });

/** The scoring profile: chosen among those that come along, changed in a copy, saved with the document. */
export function ProfilePage(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const { profile: texts } = locale.pane;
  const kept = usePane((state) => state.keptProfile);
  const chosen = usePane((state) => state.settings.profile);
  const back = usePane((state) => state.back);
  const digest = usePane((state) => state.result?.digest);
  const scoredForm = usePane((state) => state.scoredForm);
  const inForce = useMemo(() => profileInForce(kept, chosen), [kept, chosen]);
  const [draft, setDraft] = useState(inForce.profile);
  const [isForOthers, setIsForOthers] = useState(inForce.origin === "settings");
  const [outcome, setOutcome] = useState<ProfileOutcomeValue | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const problems = useMemo(() => {
    const read = readProfile(draft);
    return "problems" in read ? read.problems : [];
  }, [draft]);
  const scores = digest?.scores.find(({ form }) => digest.forms[form]?.key === scoredForm) ?? digest?.scores[0];
  const sheet = scores?.weights ?? null;
  // Once the settings are drawn again, the keyboard goes on at the button that led here.
  useEffect(() => () => queueMicrotask(() => document.getElementById(CHANGE_PROFILE)?.focus()), []);

  const set = (now: ScoringProfile) => {
    setDraft(now);
    setOutcome(null);
  };
  const onEdit = (change: Partial<ScoringProfile>) => set(editedProfile(draft, change, texts.changed));
  const said = (list: typeof problems) => list.map(locale.scoringProfile.problem);
  const problemAt = (path: string) => {
    const found = problems.find((problem) => problem.path === path);
    return found && locale.scoringProfile.problem(found);
  };
  const save = async () => {
    if (problems.length > 0) {
      setOutcome({ text: texts.notSaved(problems.length), problems: said(problems), isFailure: true });
      return;
    }
    setOutcome(null);
    setIsSaving(true);
    await actions.saveProfile(draft, isForOthers);
  };
  const importFrom = (text: string) => {
    const read = readProfileText(text);
    if (read === "not-json") setOutcome({ text: texts.notJson, isFailure: true });
    else if ("problems" in read) setOutcome({ text: texts.notImported(read.problems.length), problems: said(read.problems), isFailure: true });
    else {
      setDraft(read.profile);
      setOutcome({ text: texts.imported(read.profile.name), isFailure: false });
    }
  };
  const exportTo = () => {
    const file = texts.fileName(draft.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"));
    saveFile(file, writeProfile(draft), JSON_FILE);
    setOutcome({ text: texts.exported(file), isFailure: false });
  };
  const isSaved = isSaving && kept !== null && sameData(kept, draft);
  const rules: RuleProps = { profile: draft, problemAt, onEdit };
  return (
    <>
      <PageHeader title={texts.heading} back={back} />
      <ProblemMessage />
      <PaneBody>
        {kept === "damaged" && <Message intent="warning">{texts.damaged}</Message>}
        <ProfileHead profile={draft} own={isShipped(inForce.profile) ? null : inForce.profile} note={profileNote(draft, inForce, sheet, locale)} onChoose={set} />
        <WeightsPart {...rules} sheet={sheet} />
        <QuantityChoices {...rules} />
        <CompletionParts {...rules} onReplace={(change) => set(change(editedProfile(draft, {}, texts.changed)))} />
        <DeductChoice {...rules} />
        <TolerancePart {...rules} />
        <JudgementPart {...rules} />
        <WholeChoices {...rules} />
        <ResultParts {...rules} />
        <SourcePart {...rules} />
        <div className={styles.others}>
          <Checkbox label={texts.forOthers} checked={isForOthers} onChange={(_, { checked }) => setIsForOthers(checked === true)} />
        </div>
      </PaneBody>
      <ProfileOutcome outcome={outcome ?? (isSaved ? { text: texts.saved, isFailure: false } : null)} />
      <ProfileFooter onSave={() => void save()} onCancel={() => actions.showPage(back)} onReset={() => set(DEFAULT_PROFILE)} onImport={importFrom} onExport={exportTo} />
    </>
  );
}
