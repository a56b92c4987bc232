/**
 * The usual names of a counter for optimistic locking, and of one that counts the events of an aggregate; `lock_version` is that of
 * https://api.rubyonrails.org/classes/ActiveRecord/Locking/Optimistic.html
 */
const VERSION = /^_?(?:version|revision|(?:lock|row|record|entity|aggregate|stream|metadata)_?version|version_?(?:no|number|lock)|optimistic_?lock)$/i;

/** May a whole number of this name be a version? Asked for ORMs that have no version column of their own. */
export const isVersionName = (name: string): boolean => VERSION.test(name);
