package uk.kith.app.web.component;

/** A count that links to the group it counts: "3 possible". */
public record Count(String number, String text, String href) {}
