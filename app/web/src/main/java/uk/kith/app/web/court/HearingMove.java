package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.NotFound;

/**
 * What became of a hearing, as a form asks it: only the moves that the table of moves allows from
 * where it stands (R-COURT-19), with the reason why it was put off (R-COURT-21).
 */
public record HearingMove(HearingView hearing) {

  static HearingMove of(ProceedingsView view, HearingId id) {
    return new HearingMove(
        view.hearings().stream()
            .filter(hearing -> hearing.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound(id)));
  }

  public String action() {
    return "/hearings/" + hearing.id() + "/move";
  }

  /** Of the form that asks when it begins. */
  public String timeAction() {
    return "/hearings/" + hearing.id() + "/time";
  }

  public List<Fact> facts() {
    return List.of(
        Fact.of("Hearing", CaseLines.name(hearing)),
        Fact.of("When", CaseLines.when(hearing)),
        Fact.of("How it stands", hearing.status().words()));
  }

  /** The moves from where it stands; empty at its end. */
  public List<Choice> moves() {
    return hearing.next().stream().map(HearingMove::choice).toList();
  }

  /** Whether it can be put off, so that reason and new day are asked. */
  public boolean canBePutOff() {
    return hearing.next().stream().anyMatch(HearingStatus::isPutOff);
  }

  private static Choice choice(HearingStatus to) {
    Choice choice = Choice.of(to.name(), to.words());
    return switch (to) {
      case HELD -> choice.hinted("It took place and came to its end.");
      case ADJOURNED_AND_RE_LISTED ->
          choice.hinted("Also one that went part heard: it goes on, on the new day.");
      case VACATED, VACATED_AND_RE_LISTED, VACATED_TO_BE_RE_LISTED ->
          choice.hinted("Taken out of the list before it began.");
      case LISTED, ADJOURNED, ADJOURNED_TO_BE_RE_LISTED -> choice;
    };
  }

  Form checked(Form typed) {
    Form form = typed.choose("to", moves(), "Choose what became of the hearing");
    form = CaseFields.day(form, "on", "Enter the day on which that was so");
    form = CaseFields.dayIfAny(form, "relistedFor");
    form = CaseFields.dayIfAny(form, "relistedUntil");
    form = CaseFields.timeIfAny(form, "relistedAt");
    HearingStatus to = to(form);
    if (to != null && to.isPutOff()) {
      form = form.require("reasonCode", "Choose why it was put off");
    }
    if (to != null && to.isRelisted() && form.date("relistedFor").isEmpty()) {
      form = form.with("relistedFor-day", "Enter the new day");
    }
    if (!form.value("relistedAt").isEmpty() && form.date("relistedFor").isEmpty()) {
      form = form.with("relistedAt", "Enter the new day too, or leave the time empty");
    }
    return form;
  }

  private @Nullable HearingStatus to(Form form) {
    return hearing.next().stream()
        .filter(each -> form.has("to", each.name()))
        .findFirst()
        .orElse(null);
  }

  MoveHearing read(Form form) {
    return new MoveHearing(
        Objects.requireNonNull(to(form)),
        CaseFields.getDay(form, "on"),
        form.value("reasonCode").isEmpty() ? null : form.hidden("reasonCode", DelayReason::valueOf),
        CaseFields.findDay(form, "relistedFor"),
        CaseFields.findDay(form, "relistedUntil"),
        CaseFields.findTime(form, "relistedAt"),
        form.has("earlier", CaseWords.YES),
        CaseFields.findText(form, "note"));
  }

  /** At first the day of the hearing, when that has come. */
  Form first(LocalDate today) {
    return Form.prefilled(
        CaseFields.filled("on", hearing.on().isAfter(today) ? today : hearing.on()));
  }

  /** "The case management hearing of 18 June 2014: held". */
  String done(Form form) {
    return CaseLines.name(hearing)
        + " of "
        + Dates.day(hearing.on())
        + ": "
        + Objects.requireNonNull(to(form)).words().toLowerCase(Locale.UK);
  }
}
