package uk.kith.app.web.court;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.CourtCorrections.TakeBack;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.engine.order.EndByOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.NotFound;

/**
 * Something of a case that was recorded by mistake, as the form shows it before it is taken back.
 *
 * @param entry id of what it is; of the last move of a hearing, the hearing's; of a filing, the
 *     direction's; of the end of the application, of a family meeting, and of a child who joined on
 *     another day or is no part of the case, the child's; of the day of issue, of what the
 *     application asks for and of the whole case, the case's
 * @param facts which line of the case it is
 * @param shared the same of brothers and sisters, by their entries, each with the child's name, its
 *     own first; empty when it stands for one child alone
 * @param also what else changes when it is taken back
 * @param needsDay whether the right day of issue has to be given: no submission is known
 */
public record CourtMistake(
    Kind kind, UUID entry, List<Fact> facts, List<Choice> shared, String also, boolean needsDay) {

  private static final String ENTRIES = "entries";
  private static final String ISSUED = "issuedOn";
  private static final String JOINED = "joinedOn";
  private static final String CASE_KIND = "caseKind";

  public CourtMistake {
    facts = List.copyOf(facts);
    shared = List.copyOf(shared);
  }

  /** A first form, in which nothing is taken back but what was asked for. */
  Form chosen() {
    return Form.prefilled(Map.of(ENTRIES, entry.toString()));
  }

  Form checked(Form typed) {
    Form form =
        shared.isEmpty()
            ? typed
            : typed.choose(ENTRIES, shared, "Choose for whom it was recorded by mistake");
    if (asksForDay()) {
      form = CaseFields.dayIfAny(form, dayField());
      if (needsDay && form.date(ISSUED).isEmpty()) {
        form = form.with(ISSUED + "-day", "Enter the right day of issue");
      }
    }
    if (asksForKind()) {
      form = form.choose(CASE_KIND, CaseWords.KINDS, "Choose what the application asks for");
    }
    return form.require("reason", "Say what the mistake was");
  }

  /** Whether the right day is asked for too. */
  public boolean asksForDay() {
    return kind == Kind.ISSUE || kind == Kind.JOINING;
  }

  /** Whether it is asked what the application asks for in truth. */
  public boolean asksForKind() {
    return kind == Kind.CASE_KIND;
  }

  /** Where the right day is typed. */
  public String dayField() {
    return kind == Kind.JOINING ? JOINED : ISSUED;
  }

  /** What is asked for the right day. */
  public String dayLegend() {
    return kind == Kind.JOINING
        ? "On which day did the child join the case? (if later than its beginning)"
        : needsDay
            ? "On which day did the court issue it?"
            : "On which day did the court issue it? (if it did)";
  }

  /** What it is for, above the form. */
  public String lead() {
    return asksForDay()
        ? "For a day that was typed wrongly, or read from the wrong paper."
        : asksForKind()
            ? "For an application that was recorded as of another kind than it is. An application"
                + " that the court heard as another one is no mistake."
            : "For what never happened, or was typed wrongly: take it back, then record what is"
                + " right. What the court changed later is no mistake.";
  }

  /** What the form is headed with. */
  String title() {
    return isPutRight() ? button() : "Recorded by mistake";
  }

  private boolean isPutRight() {
    return asksForDay() || asksForKind();
  }

  public String button() {
    return switch (kind) {
      case ISSUE -> "Correct the day of issue";
      case JOINING -> "Correct the day of joining";
      case CASE_KIND -> "Correct what the application asks for";
      default -> "Take it back";
    };
  }

  /** What the form asks for, when it was found to be whole. */
  TakeBack command(Form form) {
    return new TakeBack(
        kind,
        chosenOf(form),
        form.value("reason"),
        kind == Kind.ISSUE ? CaseFields.findDay(form, ISSUED) : null,
        kind == Kind.JOINING ? CaseFields.findDay(form, JOINED) : null,
        asksForKind() ? ProceedingsKind.valueOf(form.value(CASE_KIND)) : null);
  }

  private List<UUID> chosenOf(Form form) {
    return shared.isEmpty() ? List.of(entry) : form.hiddenOnes(ENTRIES, UUID::fromString);
  }

  /** As addresses name it, below the address of the case. */
  static String path(Kind kind, Id entry) {
    return path(kind, entry.value());
  }

  private static String path(Kind kind, UUID entry) {
    return "/mistakes/" + kind.name().toLowerCase(Locale.ROOT) + "/" + entry;
  }

  public String action() {
    return path(kind, entry);
  }

  /** The mistake of an address, of a case that somebody sees. */
  static CourtMistake of(CaseForm it, String kind, UUID entry) {
    Kind what = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    List<Fact> facts =
        switch (what) {
          case HEARING, MOVE -> hearing(it, entry);
          case APPLICATION ->
              it.view().applications().stream()
                  .filter(each -> each.id().value().equals(entry))
                  .map(
                      each ->
                          List.of(
                              Fact.of("Application", CaseLines.of(each)),
                              Fact.of("Made", Dates.day(each.madeOn()))))
                  .findFirst()
                  .orElseThrow(() -> new NotFound(new CourtEntryId(entry)));
          case DIRECTION, FILING -> direction(it, what, entry);
          case ORDER, EXTENSION, PLAN, END, MEETING, JOINING, CHILD ->
              OfChild.get(it, what, entry).withName();
          case ISSUE, CASE_KIND, CASE -> whole(it, what, entry);
        };
    return new CourtMistake(
        what,
        entry,
        facts,
        shared(it, what, entry),
        also(it, what, entry),
        what == Kind.ISSUE && it.view().submittedOn() == null);
  }

  /** Those of brothers and sisters who have exactly the same; empty where nobody else has. */
  private static List<Choice> shared(CaseForm it, Kind kind, UUID entry) {
    if (!kind.isOfOneChild()) {
      return List.of();
    }
    OfChild own = OfChild.get(it, kind, entry);
    List<Choice> others =
        OfChild.all(it, kind).filter(own::isSharedWith).map(OfChild::choice).toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(own.choice()), others.stream()).toList();
  }

  private static List<Fact> direction(CaseForm it, Kind kind, UUID entry) {
    DirectionView direction =
        it.view().directions().stream()
            .filter(each -> each.id().value().equals(entry))
            .filter(each -> kind == Kind.DIRECTION || each.filedOn() != null)
            .findFirst()
            .orElseThrow(() -> new NotFound(new CourtEntryId(entry)));
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Direction", direction.text()));
    facts.add(Fact.of("To", direction.assignee().words()));
    facts.add(Fact.of("Due", CaseLines.due(direction)));
    if (direction.filedOn() != null) {
      facts.add(Fact.of("Filed", CaseLines.filed(direction)));
    }
    return facts;
  }

  private static List<Fact> whole(CaseForm it, Kind kind, UUID entry) {
    LocalDate issued = it.view().issuedOn();
    if (!it.view().id().value().equals(entry) || (kind == Kind.ISSUE && issued == null)) {
      throw new NotFound(new CourtEntryId(entry));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Application", it.view().kind().words()));
    facts.add(Fact.of("Children", it.names()));
    facts.add(Fact.of("Submitted", Dates.dayOrNotKnown(it.view().submittedOn())));
    facts.add(Fact.of("Issued", Dates.dayOrNotKnown(issued)));
    return facts;
  }

  private static List<Fact> hearing(CaseForm it, UUID entry) {
    HearingView hearing = HearingMove.of(it.view(), new HearingId(entry)).hearing();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Hearing", CaseLines.name(hearing)));
    facts.add(Fact.of("When", CaseLines.when(hearing)));
    if (hearing.movedOn() != null) {
      facts.add(
          Fact.of(
              "What became of it", hearing.status().words() + ", " + Dates.day(hearing.movedOn())));
    }
    return facts;
  }

  private static String also(CaseForm it, Kind kind, UUID entry) {
    return switch (kind) {
      case HEARING -> "The hearing goes, and every date that rests on it.";
      case MOVE ->
          it.view().hearings().stream()
              .filter(each -> each.follows() != null && each.follows().value().equals(entry))
              .findFirst()
              .map(
                  each ->
                      "The hearing stands as it did before, and the hearing of "
                          + Dates.day(each.on())
                          + " that was listed instead goes with it.")
              .orElse("The hearing stands as it did before.");
      case ORDER ->
          "The order goes. A legal status that it set goes back to what it was the day before."
              + (OfChild.isToCarer(it, entry)
                  ? " Where a case of a carer came to it, that is open again."
                  : "")
              + (isAnEndBy(it, entry)
                  ? " The application, recorded as ended with it, is open again and back in the"
                      + " lists."
                  : "");
      case EXTENSION -> "The limit is worked out again without it.";
      case APPLICATION -> "The application goes, with its decision.";
      case PLAN -> "The plan goes, with the court’s decision on it.";
      case DIRECTION -> "The direction goes, with all that became of it.";
      case FILING -> "The direction stands as it did before, with nothing filed.";
      case END -> "The application is open again, and is back in the lists.";
      case ISSUE ->
          "The limit, the weeks and every other date are worked out again from the right day."
              + (it.view().submittedOn() == null
                  ? ""
                  : " If the court has not issued it at all, leave the right day empty: the weeks"
                      + " are then counted from the submission.");
      case JOINING ->
          "The child’s limit, weeks and outline are worked out again from the right day. Leave it"
              + " empty if the child is in the case from its beginning.";
      case CASE_KIND ->
          "What depends on it is worked out again: the lists in which the case stands, its outline,"
              + " its planning estimate and what the rules say.";
      case MEETING -> "Nothing is recorded of the family meeting then.";
      case CASE ->
          "The case goes from every list, with its hearings, directions, plans and ends."
              + " Where the court made an order in it, take the order back first.";
      case CHILD ->
          "The child’s line goes from the case, with the plans, extensions and end recorded for"
              + " the child. Where the court made an order, take the order back first.";
    };
  }

  /** Whether the end of the application goes with it, for its child or for one who shares it. */
  private static boolean isAnEndBy(CaseForm it, UUID entry) {
    if (!it.isEndedByOrder()) {
      return false;
    }
    OfChild own = OfChild.get(it, Kind.ORDER, entry);
    Set<UUID> entries =
        OfChild.all(it, Kind.ORDER)
            .filter(each -> each.equals(own) || own.isSharedWith(each))
            .map(OfChild::entry)
            .collect(toSet());
    return it.view().children().stream().anyMatch(child -> isAnEndBy(child, entries));
  }

  private static boolean isAnEndBy(ChildInProceedings child, Set<UUID> entries) {
    return child.orders().stream()
        .filter(order -> entries.contains(order.id().value()))
        .anyMatch(
            order ->
                EndByOrder.restsOn(
                    made(order),
                    order.afterEnd(),
                    child.disposedOn(),
                    child.decision(),
                    child.orders().stream()
                        .filter(other -> !other.id().equals(order.id()))
                        .map(CourtMistake::made)
                        .toList()));
  }

  private static Made made(OrderView order) {
    return new Made(order.form(), order.madeOn());
  }

  /** Told once it is taken back. */
  String done() {
    return switch (kind) {
      case HEARING -> "The hearing is taken back";
      case MOVE -> "What became of the hearing is taken back";
      case ORDER -> "The order is taken back";
      case EXTENSION -> "The extension is taken back";
      case APPLICATION -> "The application is taken back";
      case PLAN -> "The plan is taken back";
      case DIRECTION -> "The direction is taken back as a mistake";
      case FILING -> "The filing is taken back";
      case END -> "The end of the application is taken back";
      case ISSUE -> "The day of issue is corrected";
      case JOINING -> "The day of joining is corrected";
      case CASE_KIND -> "What the application asks for is corrected";
      case MEETING -> "The family meeting is taken back";
      case CASE -> "The case is taken back as opened by mistake";
      case CHILD -> "The child is no part of the case any more";
    };
  }
}
