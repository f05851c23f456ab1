/** How long a file stays within reach after it was offered: some browsers fetch it only once the person agreed. */
const keptFor = 60_000;

/**
 * Hands something to the browser as a JSON file to save. It is made here, on the device, and sent nowhere.
 * @param type the media type of the file
 */
export function saveFile(name: string, content: object, type: string): void {
  const file = new Blob([`${JSON.stringify(content, null, 2)}\n`], { type });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
