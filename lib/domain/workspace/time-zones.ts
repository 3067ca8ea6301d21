/** The time zone of a workspace until another is chosen: Washington's. */
export const DEFAULT_TIME_ZONE = 'America/New_York';

/** The time zones there are to choose from, by their IANA names. */
export const TIME_ZONES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', DEFAULT_TIME_ZONE]),
].sort();
