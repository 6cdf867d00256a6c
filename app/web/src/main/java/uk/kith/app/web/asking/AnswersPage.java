package uk.kith.app.web.asking;

import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.asking.AnswerTimes;

/**
 * How soon providers answer; a pure function of the counts.
 *
 * @param finding all providers together, in a sentence or two
 */
public record AnswersPage(String finding, ListPage list) {

  /** "27 referrals went to providers: 20 answered ...; half within 5 hours; 7 not answered yet." */
  static String finding(AnswerTimes all) {
    if (all.sent() == 0) {
      return "No referral was sent to a provider in this period.";
    }
    List<String> said = new ArrayList<>();
    said.add(
        Numbers.many(all.sent(), "referral went", "referrals went")
            + " to a provider: "
            + Numbers.count(all.offered())
            + " offered, "
            + Numbers.count(all.declined())
            + " declined, "
            + Numbers.count(all.unanswered())
            + " not answered yet.");
    var half = all.halfWithin();
    said.add(
        half == null
            ? "Too few are answered to say within which time half are."
            : "Half of all that was sent was answered within " + AskedMaker.inWords(half) + ".");
    return String.join(" ", said);
  }

  /** "made from 1 October 2013 to 30 September 2014". */
  static String said(DateRange made) {
    var last = made.last();
    return "made from "
        + Dates.day(made.first())
        + (last == null ? " on" : " to " + Dates.day(last));
  }
}
