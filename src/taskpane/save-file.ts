/** How long a browser may take to begin reading a file that it was handed: a large workbook takes a while. */
const HANDED_OVER = 60_000;

export const JSON_FILE = "application/json";
export const XLSX_FILE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers content as a file to be saved on this computer; nothing is sent anywhere. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as string | Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER);
}
