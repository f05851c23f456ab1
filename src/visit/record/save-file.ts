/** How long a file stays within reach after it was offered: some browsers fetch it only once the person agreed. */
const keptFor = 60_000;

/** Hands a resource to the browser as a file to save. It is made here, on the device, and sent nowhere. */
export function saveFile(name: string, resource: object): void {
  const file = new Blob([`${JSON.stringify(resource, null, 2)}\n`], { type: 'application/fhir+json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
