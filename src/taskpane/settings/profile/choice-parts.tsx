import type { ReactElement } from "react";
import type { ChoiceText } from "../../../locales/pane/settings-texts";
import { useLocale } from "../../pane-context";
import { ChoiceSetting } from "../choice-setting";
import { SwitchSetting } from "../switch-setting";
import type { RuleProps } from "./rule-props";

type Texts<Value extends string> = Readonly<Record<Value, ChoiceText>> & { readonly heading: string };

function choice<Value extends string>(texts: Texts<Value>, values: readonly Value[], value: Value, onChoose: (value: Value) => void): ReactElement {
  return <ChoiceSetting heading={texts.heading} value={value} choices={values.map((one) => [one, texts[one]] as const)} onChoose={onChoose} />;
}

/** How indicators with a figure are scored off their target. */
export function QuantityChoices({ profile, onEdit }: RuleProps): ReactElement {
  const { profile: texts } = useLocale().pane;
  return (
    <>
      {choice(texts.reverse, ["ratio", "linear"], profile.reverse, (reverse) => onEdit({ reverse }))}
      {choice(texts.equal, ["at-least", "exact"], profile.equal, (equal) => onEdit({ equal }))}
      {choice(texts.rangeAbove, ["full", "ratio"], profile.rangeAbove, (rangeAbove) => onEdit({ rangeAbove }))}
      {choice(texts.late, ["judgement", "zero"], profile.late, (late) => onEdit({ late }))}
    </>
  );
}

/** What is taken off for going far over the target. */
export function DeductChoice({ profile, onEdit }: RuleProps): ReactElement {
  const { profile: texts } = useLocale().pane;
  const { overFulfilment } = profile;
  return choice(texts.deduct, ["none", "ratio", "zero"], overFulfilment.deduct, (deduct) => onEdit({ overFulfilment: { ...overFulfilment, deduct } }));
}

/** Indicators that do not apply, and the score of the execution rate. */
export function WholeChoices({ profile, onEdit }: RuleProps): ReactElement {
  const { profile: texts } = useLocale().pane;
  const { execution } = profile;
  return (
    <>
      {choice(texts.notApplicable, ["shift", "renormalise", "full"], profile.notApplicable, (notApplicable) => onEdit({ notApplicable }))}
      {choice(texts.base, ["revised", "approved"], execution.base, (base) => onEdit({ execution: { ...execution, base } }))}
      {choice(texts.rate, ["exact", "shown"], execution.rate, (rate) => onEdit({ execution: { ...execution, rate } }))}
      <SwitchSetting texts={texts.cap} isOn={execution.isCapped} onSwitch={(isCapped) => onEdit({ execution: { ...execution, isCapped } })} />
    </>
  );
}
