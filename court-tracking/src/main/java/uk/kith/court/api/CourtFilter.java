package uk.kith.court.api;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.api.ChildBrief;

/**
 * Which proceedings, or what of them, a list shows.
 *
 * @param team only cases with a child of this team who is in them; null for all
 * @param lawyer only those of this lawyer of the authority; null for all
 * @param court only those before this court; null for all
 * @param text only cases with this in their number, or with a child who has it in the name or
 *     number; null for all
 */
public record CourtFilter(
    @Nullable String team, @Nullable String lawyer, @Nullable String court, @Nullable String text) {

  public static final CourtFilter ALL = new CourtFilter(null, null, null, null);

  /** Whether a case as lists name it is one of those. */
  public boolean holds(CourtCase of) {
    return (team == null || of.teams().contains(team))
        && (lawyer == null || lawyer.equals(of.lawyer()))
        && (court == null || court.equals(of.court()))
        && isCalled(of.caseNumber(), of.children());
  }

  /**
   * Whether a case is called what is asked for; blanks in a case number do not count, for people
   * write it with and without.
   *
   * @param caseNumber null while the court has given none
   * @param children whom the caller may see
   */
  public boolean isCalled(@Nullable String caseNumber, Collection<ChildBrief> children) {
    if (text == null) {
      return true;
    }
    String asked = text.strip().toLowerCase(Locale.UK);
    return (caseNumber != null && joined(caseNumber).contains(joined(asked)))
        || children.stream()
            .flatMap(child -> Stream.of(child.localId(), fullName(child)))
            .filter(Objects::nonNull)
            .anyMatch(each -> each.toLowerCase(Locale.UK).contains(asked));
  }

  private static String joined(String number) {
    return number.replace(" ", "").toLowerCase(Locale.UK);
  }

  private static String fullName(ChildBrief child) {
    return Stream.of(child.firstName(), child.familyName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
