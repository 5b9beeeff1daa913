import { HostError } from "../protocol/host-error";
import { PROTECTION_OPTIONS } from "../workbook/protection-options";
import type { KindOf } from "./node";

export const WORKSHEET_PROTECTION: KindOf<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  members: {
    protected: { since: "1.2", get: ({ protection }) => protection.on },
    options: { since: "1.2", get: ({ protection }) => (protection.on ? protection.options : null) },
    protect: {
      since: "1.2",
      undo: "cleared",
      writes: "protection",
      call: (sheet, options, password = "") => {
        if (sheet.protection.on) throw new HostError("InvalidOperation", "the sheet is protected already");
        sheet.protection = { on: true, password: String(password), options: { ...PROTECTION_OPTIONS, ...(options as object | undefined) } };
      },
    },
    unprotect: {
      since: "1.2",
      undo: "cleared",
      writes: "protection",
      call: (sheet, password = "") => {
        if (sheet.protection.password !== String(password)) throw new HostError("AccessDenied", "another password");
        sheet.protection = { ...sheet.protection, on: false, password: "" };
      },
    },
  },
};
