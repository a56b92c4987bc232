/**
 * The usual names of a counter for optimistic locking; `lock_version` is that of
 * https://api.rubyonrails.org/classes/ActiveRecord/Locking/Optimistic.html
 */
const VERSION = /^_?(?:version|revision|(?:lock|row|record|entity)_?version|version_?(?:no|number|lock)|optimistic_?lock)$/i;

/** May a whole number of this name be a version? Asked for ORMs that have no version column of their own. */
export const isVersionName = (name: string): boolean => VERSION.test(name);
