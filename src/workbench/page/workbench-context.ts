import { createContext, useContext, useSyncExternalStore } from "react";
import type { Locale } from "../../locales/locale";
import type { View } from "../host/view";
import type { Workbench } from "../shell/workbench";
import type { OpenWorkbook, WorkbenchState } from "../shell/workbench-state";

interface WorkbenchContextValue {
  readonly workbench: Workbench;
  readonly locale: Locale;
}

export const WorkbenchContext = createContext<WorkbenchContextValue | null>(null);

function useContextValue(): WorkbenchContextValue {
  const value = useContext(WorkbenchContext);
  if (!value) throw new Error("a part of the workbench stands outside of it");
  return value;
}

export function useWorkbench(): Workbench {
  return useContextValue().workbench;
}

export function usePageLocale(): Locale {
  return useContextValue().locale;
}

/** A part of the page's state; `select` must answer with parts that are there, not make new ones. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  const { store } = useWorkbench();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** A part of what is shown of the open workbook. */
export function useView<T>({ host }: OpenWorkbook, select: (view: View) => T): T {
  const { store } = host.view;
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
