package uk.kith.app.web.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeDetails.Part;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * The form that records what was done. It asks only for what the events on offer take.
 *
 * @param href where it is sent
 * @param offered what the visitor may record here
 */
public record DoneForm(String href, List<LifeEvent> offered) {

  /** A visit says whether the placement adequately safeguards the child's welfare, or nothing. */
  public static final List<Choice> SAFEGUARDED =
      List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

  private static final List<Choice> RECIPIENTS =
      Stream.concat(
              Stream.of(Choice.of("", "Choose")),
              Arrays.stream(Recipient.values())
                  .map(recipient -> Choice.of(recipient.name(), recipient.words())))
          .toList();

  private static final List<Choice> OMISSIONS =
      List.of(
          Choice.of("", "They are told"),
          Choice.of(
              Recipient.Omission.RISK_OF_HARM.name(), "It would put the child at risk of harm"),
          Choice.of(
              Recipient.Omission.AGE_AND_UNDERSTANDING.name(),
              "The child is too young, or would not understand"));

  private static final List<Choice> ENDS =
      Stream.concat(
              Stream.of(Choice.of("", "Choose")),
              Arrays.stream(ApprovalEnd.values()).map(end -> Choice.of(end.name(), end.words())))
          .toList();

  public DoneForm {
    offered = List.copyOf(offered);
  }

  /** A form for these events; null when the visitor may record none of them. */
  public static @Nullable DoneForm of(String href, Collection<LifeEvent> offered) {
    return offered.isEmpty() ? null : new DoneForm(href, List.copyOf(offered));
  }

  public List<Choice> events() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose")),
            offered.stream().map(event -> Choice.of(event.name(), event.words())))
        .toList();
  }

  /** The carer is told of the end of a placement alone. */
  public List<Choice> recipients() {
    return offered.contains(LifeEvent.ENDING_NOTICE_SENT)
        ? RECIPIENTS
        : RECIPIENTS.stream()
            .filter(choice -> !choice.value().equals(Recipient.CARER.name()))
            .toList();
  }

  public List<Choice> omissions() {
    return OMISSIONS;
  }

  public boolean asksUntil() {
    return offered.stream().anyMatch(DoneForm::hasLastDay);
  }

  public boolean asksRecipient() {
    return takes(Part.RECIPIENT);
  }

  public boolean asksSafeguarded() {
    return takes(Part.SAFEGUARDED);
  }

  public boolean asksTime() {
    return takes(Part.AT);
  }

  public boolean asksWhy() {
    return takes(Part.WHY);
  }

  public boolean asksDelegated() {
    return takes(Part.DELEGATED);
  }

  public boolean asksCourt() {
    return takes(Part.COURT);
  }

  public boolean asksOfficer() {
    return takes(Part.OFFICER);
  }

  public List<Choice> ends() {
    return ENDS;
  }

  private static boolean hasLastDay(LifeEvent event) {
    return event.takes(Part.UNTIL)
        || event.takes(Part.SHORTER_UNTIL)
        || event.takes(Part.OPEN_UNTIL);
  }

  private boolean takes(Part part) {
    return offered.stream().anyMatch(event -> event.takes(part));
  }

  /** The form with what is wrong with it. */
  public Form checked(Form typed) {
    Form form = typed.choose("event", events().subList(1, events().size()), "Choose what was done");
    if (form.date("on").findDate().isEmpty()) {
      form = form.with("on-day", "Enter the day on which it was done");
    }
    LifeEvent event = find(form).orElse(null);
    if (event == null) {
      return form;
    }
    TypedDate until = form.date("until");
    boolean unreadable = !until.isEmpty() && until.findDate().isEmpty();
    if (unreadable || (event.takes(Part.UNTIL) && until.isEmpty())) {
      form = form.with("until-day", "Enter the last day");
    }
    if (event.takes(Part.RECIPIENT)) {
      form = form.require("recipient", "Choose who it is about");
    }
    if (event.takes(Part.OMISSION)) {
      form = form.require("omission", "Choose why they are not told");
    }
    if (event.takes(Part.AT) && time(form).isEmpty()) {
      form = form.with("at", "Enter the time, such as 14:30");
    }
    if (event.takes(Part.WHY)) {
      form = form.require("why", "Choose why the approval ended");
    }
    if (event.takes(Part.DELEGATED) && delegated(form).saysNothing()) {
      form = form.with("to-carers", "Enter what the carers, the parents or the authority decide");
    }
    return form;
  }

  private Optional<LifeEvent> find(Form form) {
    return offered.stream().filter(event -> form.has("event", event.name())).findFirst();
  }

  /**
   * What a checked form says; a field that does not belong to the event is left aside.
   *
   * @param subject of whom an event is recorded
   */
  public RecordEvent read(Form form, Function<LifeEvent, Id> subject) {
    LifeEvent event = find(form).orElseThrow();
    LocalDate on = form.date("on").findDate().orElseThrow();
    String note = form.value("note");
    return new RecordEvent(
        subject.apply(event),
        event,
        on,
        new LifeDetails(
            event.takes(Part.SAFEGUARDED) ? safeguarded(form) : null,
            hasLastDay(event) ? form.date("until").findDate().orElse(null) : null,
            event.takes(Part.RECIPIENT) ? Recipient.valueOf(form.value("recipient")) : null,
            event.takes(Part.OMISSION) ? Recipient.Omission.valueOf(form.value("omission")) : null,
            event.takes(Part.AT) ? time(form).orElseThrow() : null,
            event.takes(Part.WHY) ? ApprovalEnd.valueOf(form.value("why")) : null,
            event.takes(Part.DELEGATED) ? delegated(form) : null,
            event.takes(Part.OFFICER) ? named(form, "officer") : null,
            event.takes(Part.COURT) ? named(form, "court") : null),
        note.isEmpty() ? null : note);
  }

  /** Null when nobody is named. */
  private static @Nullable String named(Form form, String field) {
    String name = form.value(field);
    return name.isEmpty() ? null : name;
  }

  private static Delegated delegated(Form form) {
    return new Delegated(form.value("to-carers"), form.value("to-parents"), form.value("kept"));
  }

  private static Optional<LocalTime> time(Form form) {
    try {
      return Optional.of(LocalTime.parse(form.value("at")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Null when nothing was said, which is not a no. */
  private static @Nullable Boolean safeguarded(Form form) {
    if (form.has("safeguarded", "yes")) {
      return Boolean.TRUE;
    }
    return form.has("safeguarded", "no") ? Boolean.FALSE : null;
  }

  /** The form with what the register found wrong with it. */
  public static Form refused(Form form, Invalid refused) {
    Form wrong = form;
    for (Invalid.FieldError error : refused.errors()) {
      boolean day = error.field().equals("on") || error.field().equals("until");
      wrong = wrong.with(error.field() + (day ? "-day" : ""), error.message());
    }
    return wrong;
  }

  /** The form with what a rule of the stages of adopters says, and where a reason outweighs it. */
  public static Form refused(Form form, Refused refused) {
    return form.with(
        "on-day",
        refused.findings().stream()
            .map(finding -> finding.text() + " (" + finding.rule() + ")")
            .collect(
                Collectors.joining(
                    " ", "", " With a reason it is recorded on their page among the adopters")));
  }
}
