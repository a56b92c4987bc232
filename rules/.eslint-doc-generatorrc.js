// `all` is every rule, and `packageJson` where they look besides code: a column for either would say nothing.
export default { ignoreConfig: ['all', 'packageJson'] };
