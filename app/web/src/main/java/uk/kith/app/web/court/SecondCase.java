package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCase;

/**
 * Whether it is right that a child is in two open cases for a care or supervision order at once:
 * that is nearly always one application recorded twice, or the wrong child, and the limit counts
 * from the first (R-COURT-01).
 */
public final class SecondCase {

  static final String FIELD = "secondCase";

  public static final List<Choice> RIGHT =
      List.of(Choice.of(CaseWords.YES, "It is right: the court has both applications"));

  private SecondCase() {}

  /**
   * Asks where nobody has answered yet.
   *
   * @param open cases that are open about the children of the form, each with those alone
   */
  static Form checked(Form form, List<CourtCase> open, LocalDate today) {
    List<CourtCase> forCare = open.stream().filter(each -> each.kind().isForCare()).toList();
    return forCare.isEmpty() || form.has(FIELD, CaseWords.YES)
        ? form
        : form.with(
            FIELD,
            "An application for a care or supervision order is open already: "
                + forCare.stream().map(each -> words(each, today)).collect(Collectors.joining("; "))
                + ". Say that it is right, or go to that case");
  }

  private static String words(CourtCase open, LocalDate today) {
    return Words.and(open.children().stream().map(child -> Words.name(child, today)).toList())
        + ", "
        + (open.caseNumber() == null ? "no case number" : open.caseNumber());
  }
}
