/** A link that opens a message ready to be sent; without addresses its writer chooses them. */
export function mailto(addresses: readonly string[], subject: string, body: string): string {
  const to = addresses.map((address) => encodeURIComponent(address).replace(/%40/g, '@')).join(',');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
