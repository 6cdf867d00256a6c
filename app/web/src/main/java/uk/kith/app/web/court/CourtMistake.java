package uk.kith.app.web.court;

import static java.util.stream.Collectors.toSet;

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
 *     direction's; of the end of the application, the child's
 * @param facts which line of the case it is
 * @param shared the same of brothers and sisters, by their entries, each with the child's name, its
 *     own first; empty when it stands for one child alone
 * @param also what else changes when it is taken back
 */
public record CourtMistake(
    Kind kind, UUID entry, List<Fact> facts, List<Choice> shared, String also) {

  private static final String ENTRIES = "entries";

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
    return form.require("reason", "Say what the mistake was");
  }

  List<UUID> chosenOf(Form form) {
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
          case ORDER, EXTENSION, PLAN, END -> OfChild.get(it, what, entry).withName();
        };
    return new CourtMistake(what, entry, facts, shared(it, what, entry), also(it, what, entry));
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
    };
  }
}
