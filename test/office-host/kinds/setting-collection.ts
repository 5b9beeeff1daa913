import { asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import type { HostNode } from "../protocol/object-kind";
import type { Workbook } from "../workbook/workbook";
import { node } from "./node";
import type { KindOf } from "./node";

const find = (workbook: Workbook, key: unknown): HostNode | null => {
  const text = asText(key);
  return workbook.settings.has(text) ? node("Setting", { workbook, key: text }) : null;
};

export const SETTING_COLLECTION: KindOf<"SettingCollection"> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => node("Setting", { workbook, key })),
  members: {
    // Adds or replaces.
    add: {
      since: "1.4",
      writes: "settings",
      call: (workbook, key, value) => {
        workbook.settings.set(asText(key), JSON.stringify(value ?? null));
        return node("Setting", { workbook, key: asText(key) });
      },
    },
    getCount: { since: "1.4", call: ({ settings }) => settings.size },
    getItem: {
      since: "1.4",
      call: (workbook, key) => {
        const found = find(workbook, key);
        if (found === null) throw new HostError("ItemNotFound", `setting ${asText(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: "1.4", call: find },
  },
};
