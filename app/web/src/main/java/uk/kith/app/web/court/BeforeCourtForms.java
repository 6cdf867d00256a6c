package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;

/**
 * The forms that record what was done in pre-proceedings, one for each kind of thing.
 *
 * @param version of the pre-proceedings when the page was made
 * @param children all of the family, so that what was recorded can be corrected after the outcome
 *     too; those who are open are ticked
 */
public record BeforeCourtForms(String version, List<Choice> children) {

  /** The first field of the offer of a family meeting: what stands folded around it opens. */
  static final String OFFER = "#offer-made";

  public static final List<Choice> YES_NO = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

  public static final List<Choice> MEETINGS =
      List.of(
          Choice.of(Step.Kind.FIRST_MEETING.name(), "The first meeting"),
          Choice.of(Step.Kind.FURTHER_MEETING.name(), "A further meeting"));

  public static final List<Choice> OUTCOMES =
      List.of(
          Choice.of(Step.Kind.ISSUE.name(), "Issue care proceedings"),
          Choice.of(Step.Kind.STEP_DOWN.name(), "Step down"));

  public static final List<Choice> OFFERED =
      List.of(
          Choice.of("yes", "Yes"),
          Choice.of("no", "No, it would not be in the child’s best interests"));

  public static final List<Choice> ANSWERS =
      List.of(
          Choice.of("yes", "Yes"), Choice.of("no", "No"), Choice.of("", "Nobody has answered yet"));

  static Form checkedLetter(Form typed) {
    Form form = children(typed, "letter").choose("letter-offer", YES_NO, "Choose yes or no");
    form = day(form, "letter-sent", "Enter the day on which the letter was sent");
    form = optionalDay(form, "letter-decided", "Enter the day of the decision, or leave it empty");
    LocalDate sent = read(form, "letter-sent");
    LocalDate decided = read(form, "letter-decided");
    return sent != null && decided != null && decided.isAfter(sent)
        ? form.with("letter-sent-day", "The letter was sent before it was decided: check the days")
        : form;
  }

  static Step letter(Form form) {
    return Step.letter(
        form.date("letter-sent").findDate().orElseThrow(),
        read(form, "letter-decided"),
        form.has("letter-offer", "yes"));
  }

  static Form checkedMeeting(Form typed) {
    return day(
        children(typed, "meeting")
            .choose("meeting-kind", MEETINGS, "Choose the first meeting, or a further one"),
        "meeting-on",
        "Enter the day of the meeting");
  }

  static Form checkedReview(Form typed) {
    return day(children(typed, "review"), "review-on", "Enter the day of the review");
  }

  static Form checkedOutcome(Form typed) {
    return day(
        children(typed, "outcome").choose("outcome-kind", OUTCOMES, "Choose what was agreed"),
        "outcome-on",
        "Enter the day on which it was agreed");
  }

  static Step step(Form form, String kindField, String dayField) {
    return Step.of(
        Step.Kind.valueOf(form.value(kindField)), form.date(dayField).findDate().orElseThrow());
  }

  static Form checkedOffer(Form typed) {
    return checkedMeetingOffer(children(typed, "offer"));
  }

  /** The offer alone, of children who were chosen elsewhere. */
  static Form checkedMeetingOffer(Form typed) {
    Form form = typed.choose("offer-made", OFFERED, "Choose yes or no");
    if (form.has("offer-made", "no")) {
      return form.require("offer-not-made", "Enter why offering it would not be in the interests")
          .require("offer-not-by", "Enter who decided so");
    }
    if (!form.has("offer-made", "yes")) {
      return form;
    }
    form = form.require("offer-to", "Enter to whom it was offered");
    form = day(form, "offer-on", "Enter the day of the offer");
    form = optionalDay(form, "offer-held", "Enter the day of the meeting, or leave it empty");
    LocalDate on = read(form, "offer-on");
    LocalDate held = read(form, "offer-held");
    return on != null && held != null && held.isBefore(on)
        ? form.with("offer-held-day", "It was held before it was offered: check the days")
        : form;
  }

  static FamilyMeeting offer(Form form) {
    if (form.has("offer-made", "no")) {
      return new FamilyMeeting(
          null, null, form.value("offer-not-made"), form.value("offer-not-by"), null, null, null);
    }
    return new FamilyMeeting(
        read(form, "offer-on"),
        form.value("offer-to"),
        null,
        null,
        form.has("offer-accepted", "yes")
            ? Boolean.TRUE
            : form.has("offer-accepted", "no") ? Boolean.FALSE : null,
        read(form, "offer-held"),
        form.value("offer-not-held").isEmpty() ? null : form.value("offer-not-held"));
  }

  static List<ChildId> chosen(Form form, String prefix) {
    return form.hiddenOnes(prefix + "-children", ChildId::of);
  }

  private static Form children(Form form, String prefix) {
    String field = prefix + "-children";
    return form.values(field).isEmpty() ? form.with(field, "Choose at least one child") : form;
  }

  private static Form day(Form form, String field, String text) {
    return form.date(field).findDate().isEmpty() ? form.with(field + "-day", text) : form;
  }

  private static Form optionalDay(Form form, String field, String text) {
    return form.date(field).isEmpty() ? form : day(form, field, text);
  }

  private static @Nullable LocalDate read(Form form, String field) {
    return form.date(field).findDate().orElse(null);
  }
}
