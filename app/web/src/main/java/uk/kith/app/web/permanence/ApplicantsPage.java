package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.ApplicantsLine;
import uk.kith.court.api.PermanenceView.StepLine;
import uk.kith.court.engine.permanence.AdoptionApplicants.Who;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.NotFound;

/**
 * Who applied to adopt a child (R-COURT-37), asked once an application is recorded.
 *
 * @param backHref the child's page of permanence
 * @param appliedOn day of the last application that is recorded
 * @param homes of ours in which the child lived, by the days; and that it is none of them
 */
public record ApplicantsPage(
    String backHref, String child, LocalDate appliedOn, List<Choice> homes) {

  public static final List<Choice> WHO =
      Arrays.stream(Who.values()).map(who -> Choice.of(who.name(), who.words())).toList();

  /** How many times with them the form has room for. */
  private static final List<String> STAYS = List.of("first", "second");

  private static final String ELSEWHERE = "none";

  static ApplicantsPage of(PermanenceView view, Map<HouseholdId, List<DateRange>> lived) {
    LocalDate appliedOn = appliedOn(view);
    if (appliedOn == null) {
      throw new NotFound(view.child().id());
    }
    List<Choice> homes = new ArrayList<>();
    lived.entrySet().stream()
        .sorted(Comparator.comparing(home -> home.getValue().get(0).first()))
        .forEach(
            home ->
                homes.add(
                    Choice.of(
                        home.getKey().toString(),
                        "The home of ours in which the child lived " + said(home.getValue()))));
    homes.add(Choice.of(ELSEWHERE, "None of our homes"));
    return new ApplicantsPage(
        "/children/" + view.child().id() + "/permanence", Names.of(view.child()), appliedOn, homes);
  }

  /** Null while no application is recorded. */
  static @Nullable LocalDate appliedOn(PermanenceView view) {
    return view.done().stream()
        .filter(line -> line.step() == PermanenceStep.ADOPTION_APPLIED)
        .map(StepLine::on)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is recorded, in words. */
  static Fact fact(ApplicantsLine line) {
    return Fact.of(
        Dates.day(line.on()),
        "Who applied to adopt: "
            + line.who().words()
            + (line.home().isEmpty()
                ? ""
                : ". The child had its home with them " + said(line.home())));
  }

  private static String said(List<DateRange> stays) {
    return stays.stream()
        .map(
            stay ->
                "from "
                    + Dates.day(stay.first())
                    + (stay.last() == null ? " on" : " to " + Dates.day(stay.last())))
        .collect(Collectors.joining(" and "));
  }

  public String action() {
    return backHref + "/record/applicants";
  }

  public String day() {
    return Dates.day(appliedOn);
  }

  /** Whether there is a home of ours to choose. */
  public boolean hasHomes() {
    return homes.size() > 1;
  }

  Form checked(Form typed) {
    Form form = typed.choose("who", WHO, "Choose who applied");
    for (String stay : STAYS) {
      TypedDate from = typed.date(stay + "-from");
      TypedDate to = typed.date(stay + "-to");
      if (from.isEmpty() != (from.findDate().isEmpty()) || (from.isEmpty() && !to.isEmpty())) {
        form = form.with(stay + "-from-day", "Enter the day on which it began");
      }
      if (to.isEmpty() != to.findDate().isEmpty()) {
        form = form.with(stay + "-to-day", "Enter the last day, or leave it empty");
      }
      if (from.findDate().isPresent()
          && to.findDate().isPresent()
          && to.findDate().get().isBefore(from.findDate().get())) {
        form = form.with(stay + "-to-day", "It ends before it begins: check the days");
      }
    }
    return form;
  }

  /** What a form says that was found to be whole. */
  ApplicantsLine line(Form form) {
    String home = form.value("home");
    List<DateRange> stays = new ArrayList<>();
    for (String stay : STAYS) {
      form.date(stay + "-from")
          .findDate()
          .ifPresent(
              from ->
                  stays.add(new DateRange(from, form.date(stay + "-to").findDate().orElse(null))));
    }
    return new ApplicantsLine(
        appliedOn,
        form.hidden("who", Who::valueOf),
        home.isEmpty() || home.equals(ELSEWHERE) ? null : form.hidden("home", HouseholdId::of),
        stays);
  }
}
