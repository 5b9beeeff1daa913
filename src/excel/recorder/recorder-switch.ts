/** The recorder is for developers: it is on while the address of the pane carries `?record`. */
export function recorderSwitchIsOn({ search }: { readonly search: string }): boolean {
  return new URLSearchParams(search).has("record");
}
