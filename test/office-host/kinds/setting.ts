import type { KindOf } from "./node";

export const SETTING: KindOf<"Setting"> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: { since: "1.4", get: ({ key }) => key },
    value: {
      since: "1.4",
      writes: "settings",
      get: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as unknown,
      set: ({ workbook, key }, value) => workbook.settings.set(key, JSON.stringify(value ?? null)),
    },
    delete: { since: "1.4", writes: "settings", call: ({ workbook, key }) => void workbook.settings.delete(key) },
  },
};
