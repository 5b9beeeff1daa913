import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { addressText } from "../../locales/address-text";
import type { CellReference } from "../../sheet/address";
import { Fold } from "../../taskpane/frame/fold";
import { Message, type MessageProps } from "../../taskpane/frame/message";
import type { OpenWorkbook } from "../shell/workbench-state";
import { Technical } from "./technical";
import { usePageLocale, useView } from "./workbench-context";

interface DismissibleProps extends Pick<MessageProps, "intent" | "role" | "title"> {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Dismissible({ onClose, ...message }: DismissibleProps): ReactElement {
  const { close } = usePageLocale().workbench;
  return <Message {...message} actions={<Button size="small" appearance="transparent" onClick={onClose}>{close}</Button>} />;
}

/** Cells that are named only when asked for. */
const MOST_ADDRESSES = 200;

/** What the grid could not do as Excel would. */
export function ViewMessages({ open }: { readonly open: OpenWorkbook }): ReactElement {
  const { refusal, sentenceEnd, listSeparator, workbench: texts } = usePageLocale();
  const { view } = open.host;
  const refusals = useView(open, (state) => state.refusals);
  const failure = useView(open, (state) => state.editFailure);
  const stale = useView(open, (state) => state.stale);
  const limits = useView(open, (state) => state.limits);
  const revealed = useView(open, (state) => state.revealed);
  const addresses = (cells: readonly CellReference[]): string => cells.slice(0, MOST_ADDRESSES).map((cell) => addressText(cell, "")).join(listSeparator);
  return (
    <>
      {(refusals.length > 0 || failure !== null) && (
        <Dismissible intent="warning" role="alert" title={texts.setBack} onClose={() => view.dismiss("set-back")}>
          {refusals.map((each, at) => <div key={at}>{refusal(each)}{sentenceEnd}</div>)}
          {failure !== null && <Technical text={failure} />}
        </Dismissible>
      )}
      {revealed !== null && <Dismissible intent="info" role="status" title={undefined} onClose={() => view.dismiss("revealed")}>{texts.revealed(revealed)}</Dismissible>}
      {stale.length > 0 && (
        <Dismissible intent="info" role="status" title={texts.stale(stale.length)} onClose={() => view.dismiss("stale")}>
          {texts.staleWhy}
          <Fold summary={texts.cellAddress}>{addresses(stale)}</Fold>
        </Dismissible>
      )}
      {limits && limits.unevaluated.length + limits.notDrawn.length > 0 && (
        <Dismissible intent="info" role="status" title={undefined} onClose={() => view.dismiss("limits")}>
          {limits.unevaluated.length > 0 && (
            <>
              <div>{texts.unevaluated(limits.unevaluated.length)}</div>
              <Fold summary={texts.cellAddress}>{addresses(limits.unevaluated)}</Fold>
            </>
          )}
          {limits.notDrawn.length > 0 && <div>{texts.notDrawn(limits.notDrawn)}</div>}
        </Dismissible>
      )}
    </>
  );
}
