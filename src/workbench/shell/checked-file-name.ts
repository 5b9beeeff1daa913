import type { Locale } from "../../locales/locale";

/** The name of a file that was worked on; one that has such a name already keeps it. */
export function checkedFileName(file: string, { workbench }: Pick<Locale, "workbench">): string {
  const { name = file, ending = "" } = /^(?<name>.+)(?<ending>\.[^.]+)$/.exec(file)?.groups ?? {};
  const checked = workbench.checkedName(name);
  const suffix = workbench.checkedName("");
  return (name.endsWith(suffix) ? name : checked) + ending;
}
