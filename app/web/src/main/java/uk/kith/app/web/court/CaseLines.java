package uk.kith.app.web.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.court.CasePage.Entry;
import uk.kith.court.api.CourtCorrections.TakenBack;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.api.ProceedingsView.Revoked;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.kernel.ChildId;

/** What is recorded of a case, each thing in a sentence. */
final class CaseLines {

  /** How a plan ends that the court has not decided on. */
  static final String OPEN = ", not decided yet";

  private CaseLines() {}

  /** "Case management hearing", or what an other hearing is for. */
  static String name(HearingView hearing) {
    String other = hearing.otherWords();
    if (other != null) {
      return other;
    }
    String words = hearing.type().words();
    return words.endsWith("hearing") || words.endsWith("court") ? words : words + " hearing";
  }

  /** "3 March 2015 to 5 March 2015 at 10:30". */
  static String when(HearingView hearing) {
    return Dates.day(hearing.on())
        + (hearing.endsOn().equals(hearing.on()) ? "" : " to " + Dates.day(hearing.endsOn()))
        + at(hearing.at());
  }

  /** "22 March 2015 at 16:00". */
  static String due(DirectionView direction) {
    return Dates.day(direction.dueOn()) + at(direction.dueAt());
  }

  /** "8 July 2014 at 15:00"; only of one that was filed. */
  static String filed(DirectionView direction) {
    return Dates.day(Objects.requireNonNull(direction.filedOn())) + at(direction.filedAt());
  }

  /** "Final order made on 4 May 2015"; only of a child for whom the application ended. */
  static String ended(ProceedingsKind kind, ChildInProceedings child) {
    FinalDecision decision = child.decision();
    return (decision == null ? "Ended" : CaseWords.of(kind, decision))
        + " on "
        + Dates.day(Objects.requireNonNull(child.disposedOn()));
  }

  private static String at(@Nullable LocalTime time) {
    return time == null ? "" : " at " + time;
  }

  /** "Interim care order (C33), made on 3 March 2015, to 4 May 2027". */
  static String of(OrderView order) {
    Revoked revoked = order.revoked();
    return CaseWords.of(order)
        + ", made on "
        + Dates.day(order.madeOn())
        + (revoked != null
            ? ", revoked " + Dates.day(revoked.on())
            : order.endsOn() == null
                ? ""
                : ", to " + Dates.day(order.endsOn()) + (order.extended() ? " as extended" : ""))
        + (order.acceptedBecause() == null
            ? ""
            : ". Recorded in spite of what the rules say: " + order.acceptedBecause());
  }

  static String of(PlanView plan) {
    Boolean approved = plan.approved();
    return (plan.last() ? "Final plan: " : "First plan: ")
        + plan.plan().words().toLowerCase(Locale.UK)
        + ", "
        + Dates.day(plan.on())
        + (approved == null
            ? OPEN
            : (approved ? ", approved by the court" : ", not approved by the court")
                + later(plan.on(), plan.decidedOn()));
  }

  private static String later(LocalDate on, @Nullable LocalDate decidedOn) {
    return decidedOn == null || decidedOn.equals(on) ? "" : " on " + Dates.day(decidedOn);
  }

  /** The court's decision on more time, with what it weighed (R-COURT-03, -04). */
  static String of(GrantedExtension extension) {
    List<String> said = new ArrayList<>();
    said.add("To " + Dates.day(extension.newEnd()) + ". " + CaseWords.of(extension.reason()) + ".");
    said.add("Necessary because: " + extension.justification());
    if (extension.welfare() != null) {
      said.add("For the child’s welfare: " + extension.welfare());
    }
    if (extension.conduct() != null) {
      said.add("For the proceedings: " + extension.conduct());
    }
    return String.join("\n", said);
  }

  /** What was taken back, by whom and why, after the time at which it was. */
  static Entry of(TakenBack mistake, CaseNames names) {
    ChildId child = mistake.child();
    return of(mistake, child == null ? "" : " for " + names.find(child).orElse(""));
  }

  /** The same on the page of the child whom it is about. */
  static Entry of(TakenBack mistake) {
    return of(mistake, "");
  }

  private static Entry of(TakenBack mistake, String about) {
    return new Entry(
        Dates.moment(mistake.at()),
        mistake.what()
            + about
            + ", "
            + Dates.day(mistake.on())
            + ". Taken back by "
            + mistake.by()
            + ": "
            + mistake.why(),
        List.of());
  }

  static String of(ApplicationView application) {
    Boolean granted = application.granted();
    return application.by().words()
        + ": "
        + application.text()
        + (granted == null
            ? ". Not decided yet."
            : (granted ? ". Granted" : ". Refused")
                + (application.decidedOn() == null
                    ? "."
                    : " on " + Dates.day(application.decidedOn()) + "."));
  }
}
