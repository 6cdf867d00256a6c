package uk.kith.app.web.household;

import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.ExemptionGiven;

/**
 * What the page of a household tells of an exemption from the usual fostering limit (R-PLACE-07,
 * R-PLACE-08): for how many children; who they are stands with each.
 */
final class ExemptionWords {

  private ExemptionWords() {}

  static String of(Exemption exemption, LocalDate asOf) {
    LocalDate last = exemption.valid().last();
    ExemptionGiven given = exemption.given();
    ExemptionEnd ended = exemption.ended();
    return "From the usual fostering limit, naming "
        + Numbers.many(exemption.children().size(), "child", "children")
        + ", since "
        + Dates.day(exemption.valid().first())
        + (last == null ? "" : ", until " + Dates.day(last))
        + (ended == null ? "" : ended(ended))
        + (exemption.holdsOn(asOf) ? "" : "; not in force")
        + (given == null ? "" : given(given));
  }

  private static String ended(ExemptionEnd end) {
    return "; ended before its time from "
        + Dates.day(end.from())
        + " by "
        + end.by()
        + ", "
        + end.post()
        + ", because: "
        + end.reason();
  }

  private static String given(ExemptionGiven given) {
    String notice =
        given.noticeOn() == null
            ? "; notice to the carers is not recorded"
            : "; the carers were told in writing on " + Dates.day(given.noticeOn());
    String open =
        given.open().isEmpty()
            ? ""
            : "; that all which the law has regarded was considered is not recorded";
    return "; given on "
        + Dates.day(given.on())
        + " by "
        + given.approver()
        + ", "
        + given.post()
        + notice
        + open
        + (given.conditions() == null ? "" : ". Conditions: " + given.conditions());
  }
}
