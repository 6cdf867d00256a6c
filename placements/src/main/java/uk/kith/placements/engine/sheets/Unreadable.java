package uk.kith.placements.engine.sheets;

/**
 * What cannot be read. It never repeats the cell, which may be somebody's address.
 *
 * @param line as the spreadsheet counts
 * @param column name of Kith's column
 * @param code stable, in kebab-case
 * @param what after the name of the column: "cannot be read"
 */
public record Unreadable(int line, String column, String code, String what) {}
