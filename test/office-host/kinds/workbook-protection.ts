import type { KindOf } from "./node";

export const WORKBOOK_PROTECTION: KindOf<"WorkbookProtection"> = {
  name: "WorkbookProtection",
  members: {
    protected: { since: "1.7", get: ({ structureProtected }) => structureProtected },
    protect: { since: "1.7", undo: "cleared", writes: "protection", call: (workbook) => void (workbook.structureProtected = true) },
    unprotect: { since: "1.7", undo: "cleared", writes: "protection", call: (workbook) => void (workbook.structureProtected = false) },
  },
};
