import { useState, type ReactElement } from "react";
import { isRelationFinding } from "../../diagnosis/finding";
import type { ListItem } from "../../review/sheet-section";
import { ItemRow } from "../finding/item-row";
import { useLocale } from "../pane-context";
import { HintList } from "./hint-list";

export interface HintFoldProps {
  readonly sheet: string;
  readonly hints: readonly ListItem[];
}

/** All hints of a sheet as one line: good to know, nothing to do. */
export function HintFold({ sheet, hints }: HintFoldProps): ReactElement {
  const { check, finding: texts } = useLocale().pane;
  const [isOpen, setIsOpen] = useState(false);
  const findings = hints.flatMap((item) => (item.kind === "finding" ? [item.finding] : item.findings));
  const topics = new Set(findings.map((finding) => (isRelationFinding(finding) ? texts.otherTopic : texts.topics[finding.code])));
  return (
    <ItemRow id={`${sheet}/hints`} severity="info" title={check.hints(findings.length, [...topics])} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <HintList findings={findings} />
    </ItemRow>
  );
}
