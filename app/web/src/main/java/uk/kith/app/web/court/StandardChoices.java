package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.StandardDirection;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Outline;
import uk.kith.kernel.DueDate;

/**
 * The court's standard directions before a hearing, each with the time at which it falls due where
 * the judge has ordered nothing else (R-COURT-23).
 *
 * @param advocatesBeforeResolution when advocates meet before it at the latest if it is an issues
 *     resolution hearing (R-COURT-15)
 */
public record StandardChoices(HearingView hearing, DueDate advocatesBeforeResolution) {

  static final String FIELD = "standard";

  /**
   * @param issuedOn by which figures of the outline are chosen; null while it is not known
   */
  static StandardChoices of(HearingView hearing, @Nullable LocalDate issuedOn, CourtPolicy policy) {
    Outline outline = new Outline(issuedOn == null ? hearing.on() : issuedOn, policy);
    return new StandardChoices(hearing, outline.advocatesBeforeResolution(hearing.on()));
  }

  public String action() {
    return "/hearings/" + hearing.id() + "/standard-directions";
  }

  public List<Fact> facts() {
    return List.of(
        Fact.of("Hearing", CaseLines.name(hearing)), Fact.of("When", CaseLines.when(hearing)));
  }

  public List<Choice> choices() {
    return Arrays.stream(StandardDirection.values())
        .map(
            each ->
                Choice.of(each.name(), each.words().replace('\'', '’'))
                    .hinted(each.assignee().words() + ", by " + when(each)))
        .toList();
  }

  private String when(StandardDirection direction) {
    DueDate due = due(direction);
    return Dates.day(due.date())
        + " at "
        + direction.time()
        + (due.provisional() ? ", provisional" : "");
  }

  Form checked(Form typed) {
    Form form = typed.choose(FIELD, choices(), "Choose what the court directed");
    form = CaseFields.day(form, "orderedOn", "Enter the day of the order");
    LocalDate ordered = CaseFields.findDay(form, "orderedOn");
    if (ordered == null) {
      return form;
    }
    return chosen(form).stream().anyMatch(each -> before(each).isBefore(ordered))
        ? form.with(
            FIELD, "One of these falls due before the day of the order. Record it by itself")
        : form;
  }

  private LocalDate before(StandardDirection direction) {
    return due(direction).date();
  }

  private DueDate due(StandardDirection direction) {
    return direction.dueBefore(hearing.on(), hearing.type(), advocatesBeforeResolution);
  }

  List<GiveDirection> read(Form form) {
    LocalDate ordered = CaseFields.getDay(form, "orderedOn");
    return chosen(form).stream()
        .map(
            each ->
                new GiveDirection(
                    each.assignee(),
                    each.words(),
                    ordered,
                    new Due(before(each), each.time()),
                    each.purposeBefore(hearing.type())))
        .toList();
  }

  private static List<StandardDirection> chosen(Form form) {
    return form.hiddenOnes(FIELD, StandardDirection::valueOf);
  }
}
