/** How long a browser may take to begin reading a file that it was handed. */
const HANDED_OVER = 10_000;

/** Offers a text as a file to be saved on this computer; nothing is sent anywhere. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HANDED_OVER);
}
