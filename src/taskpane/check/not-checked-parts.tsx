import type { ReactElement } from "react";
import type { Digest } from "../../review/digest";
import { useLocale } from "../pane-context";
import { ReasonPlaces } from "./reason-places";
import { emptyForms, reasonsOf, skippedForms } from "./reasons";
import { StandingList, StandingRow } from "./standing-row";

/** What was not checked, grouped by the reason; every reason is said. */
export function NotCheckedParts({ digest }: { readonly digest: Digest }): ReactElement {
  const locale = useLocale();
  const { allClear } = locale.pane.check;
  const empty = emptyForms(digest);
  const skipped = skippedForms(digest);
  const names = (sheets: readonly { readonly sheet: string }[]) => allClear.sheets([...new Set(sheets.map(({ sheet }) => sheet))]);
  return (
    <StandingList>
      {empty.length > 0 && <StandingRow of="notChecked" title={names(empty)} note={allClear.empty} />}
      {skipped.length > 0 && <StandingRow of="notChecked" title={names(skipped)} note={allClear.skipped} />}
      {digest.unrecognized.length > 0 && <StandingRow of="notChecked" title={allClear.sheets(digest.unrecognized)} note={allClear.notStandard} />}
      {digest.unread.map((sheet) => <StandingRow key={sheet.name} of="notChecked" title={sheet.name} note={locale.unreadSheet(sheet)} />)}
      {reasonsOf(digest).map(({ code, items }) => (
        <StandingRow
          key={code} of="notChecked" title={locale.notCheckedReason(code)} count={allClear.notCheckedCount(items.length)}
          note={<ReasonPlaces items={items} digest={digest} />}
        />
      ))}
    </StandingList>
  );
}
