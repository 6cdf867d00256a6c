package uk.kith.app.web.returns;

/**
 * How far an import is.
 *
 * @param running true until it is done, failed or cancelled
 * @param percent 0 to 100
 */
public record UploadPage(
    String href, String heading, String message, boolean running, boolean failed, int percent) {}
