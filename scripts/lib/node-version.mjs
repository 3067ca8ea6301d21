// Written for any Node that knows modules, so that an old one says what is wrong instead of a syntax error.

/** Ends the process with a clear message when this Node is not one the packages run on. */
export function requireSupportedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (supported) return;
  console.error(`\n  ✗ Node ${process.versions.node} is not supported.`);
  console.error('    Munasara needs Node 20.19 or newer, 22.12 or newer, or 24 and later. See https://nodejs.org\n');
  process.exit(1);
}
