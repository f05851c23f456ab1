/** Every key this app writes starts with it, so that erasing everything finds everything. */
export const prefix = 'scar-options.';
/** What belongs to the device and not to a person stands apart, so that erasing a person's things spares it. */
export const devicePrefix = `${prefix}device.`;

/** Whose something is. What a person said is kept back during a consultation and erased between patients. */
export type Owner = 'person' | 'device';

export function keyOf(name: string, of: Owner): string {
  return (of === 'device' ? devicePrefix : prefix) + name;
}
