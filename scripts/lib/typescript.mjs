/** The arguments that make Node run one of the project's TypeScript programs, with the server's modules. */
export const typescript = (...args) => ['--conditions=react-server', '--import', 'tsx', ...args];
