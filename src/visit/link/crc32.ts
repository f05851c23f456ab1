/** CRC-32 as in ISO 3309, of a text of plain ASCII: any change within 32 bits in a row shows in it. */
export function crc32(text: string): number {
  let rest = 0xffffffff;
  for (let place = 0; place < text.length; place += 1) {
    rest ^= text.charCodeAt(place);
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
