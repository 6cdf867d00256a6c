package uk.kith.app.web.returns;

import java.util.List;
import uk.kith.placements.api.Returns.YearToWrite;

/**
 * The files that go to the Department and the inspectors.
 *
 * @param years of which a return can be written, newest first
 * @param withoutNumber children in placements whom no return can name
 * @param today in words: the day of the other files
 * @param whole whether the reader's files hold adoption, and so are fit for submission
 * @param places whether the reader may have the counts of places
 * @param plans whether the reader may have the plans of children under their national codes
 */
public record FilesOutPage(
    List<YearToWrite> years,
    long withoutNumber,
    String today,
    boolean whole,
    boolean places,
    boolean plans) {

  public FilesOutPage {
    years = List.copyOf(years);
  }

  /** A year that was never loaded is among them. */
  public boolean anyNotLoaded() {
    return years.stream().anyMatch(year -> !year.loaded());
  }
}
