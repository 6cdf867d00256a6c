package uk.kith.app.web.returns;

import java.util.List;

/**
 * The files that go to the Department and the inspectors.
 *
 * @param years of returns that are held, newest first
 * @param today in words: the day of the other files
 * @param whole whether the reader's files hold adoption, and so are fit for submission
 * @param places whether the reader may have the counts of places
 */
public record FilesOutPage(List<String> years, String today, boolean whole, boolean places) {}
