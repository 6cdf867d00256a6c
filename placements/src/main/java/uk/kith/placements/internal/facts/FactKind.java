package uk.kith.placements.internal.facts;

/**
 * What a dated fact is about, and the record that its value is.
 *
 * @param code as stored
 * @param type a record; stored as a JSON object
 */
public record FactKind<T>(String code, Class<T> type) {}
