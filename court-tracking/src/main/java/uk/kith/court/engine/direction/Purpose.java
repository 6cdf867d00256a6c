package uk.kith.court.engine.direction;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which step of a child's timeline a direction orders; what it says in words does not tell, and
 * names people. A direction for anything else has none.
 */
public enum Purpose {
  ASSESSMENT_REPORT("Report of an assessment"),
  FINAL_EVIDENCE("Final evidence and care plan"),
  ADVOCATES_BEFORE_MANAGEMENT("Advocates’ meeting before case management"),
  ADVOCATES_BEFORE_RESOLUTION("Advocates’ meeting before issues resolution");

  private static final Pattern ASSESSMENT =
      Pattern.compile("\\b(file|filed|serve|complete)\\b.*\\bassessments?\\b");

  private static final Pattern EVIDENCE =
      Pattern.compile("\\b(file|filed|serve)\\b.*\\bfinal (evidence|care plan)\\b");

  /** What is filed about such a paper and is not the paper. */
  private static final Pattern ABOUT =
      Pattern.compile("\\b(response|responses|answer|answers|reply|questions|comments)\\b");

  private final String words;

  Purpose(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * The step that the words of a direction seem to order, to be proposed to whoever records it: the
   * authority's own papers alone, by what is to be filed. Null where they name none, or where the
   * direction is to somebody else.
   */
  public static @Nullable Purpose proposedBy(Assignee assignee, String text) {
    if (assignee != Assignee.LOCAL_AUTHORITY) {
      return null;
    }
    String said = text.toLowerCase(Locale.UK);
    if (ABOUT.matcher(said).find()) {
      return null;
    }
    if (EVIDENCE.matcher(said).find()) {
      return FINAL_EVIDENCE;
    }
    return ASSESSMENT.matcher(said).find() ? ASSESSMENT_REPORT : null;
  }
}
