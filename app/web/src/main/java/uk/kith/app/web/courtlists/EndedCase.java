package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.CourtCase;

/** A case that has ended, for whoever looked for it by what it is called. */
public final class EndedCase {

  private EndedCase() {}

  /** "SE14C00463": "Daisy and Tom Sugden (care order), ended 30 September 2014". */
  public static Fact fact(CourtCase of) {
    LocalDate on = of.endedOn();
    return Fact.link(
        of.caseNumber() == null ? "No number" : of.caseNumber(),
        CaseWords.names(of)
            + " ("
            + Words.within(of.kind().words())
            + ")"
            + (on == null ? "" : ", ended " + Dates.day(on)),
        CaseWords.href(of));
  }
}
