import type { Form } from "../recognition/form";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellLookup } from "../relations/evaluate";
import type { Sheet } from "../sheet/sheet";

/** What a check that is no equation is given. */
export interface CheckContext {
  readonly forms: readonly Form[];
  readonly cells: CellLookup;
  readonly sheetOf: (form: Form) => Sheet | undefined;
  readonly checked: readonly CheckedRelation[];
}
