package uk.kith.app.web.gazetteer;

/**
 * How far the load of a directory is.
 *
 * @param running true until it is done, failed or cancelled
 * @param percent 0 to 100
 */
public record LoadPage(
    String href, String heading, String file, String message, boolean running, int percent) {}
