package uk.kith.placements.engine.action;

import java.time.LocalDate;

/**
 * What is to be done, whose it is, and by when.
 *
 * @param what in a few words, at most {@value #MOST_WHAT} letters
 * @param owner a person's name or a post, such as "Team manager"; at most {@value #MOST_OWNER}
 *     letters
 * @param dueOn the last day on which it is in time
 */
public record ActionTerms(String what, String owner, LocalDate dueOn) {

  public static final int MOST_WHAT = 500;
  public static final int MOST_OWNER = 100;

  public ActionTerms {
    what = checked("what", what, MOST_WHAT);
    owner = checked("owner", owner, MOST_OWNER);
  }

  private static String checked(String field, String text, int most) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > most) {
      throw new IllegalArgumentException(field + " has 1 to " + most + " letters");
    }
    return stripped;
  }
}
