package uk.kith.app.web.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.NotFound;

/**
 * Something of a case that was recorded by mistake, as the form shows it before it is taken back.
 *
 * @param entry id of what it is; of the last move of a hearing, the hearing's
 * @param facts which line of the case it is
 * @param also what else changes when it is taken back
 */
public record CourtMistake(Kind kind, UUID entry, List<Fact> facts, String also) {

  public CourtMistake {
    facts = List.copyOf(facts);
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
          case ORDER, EXTENSION, PLAN ->
              it.view().children().stream()
                  .flatMap(child -> ofChild(it, child, what, entry))
                  .findFirst()
                  .orElseThrow(() -> new NotFound(new CourtEntryId(entry)));
        };
    return new CourtMistake(what, entry, facts, also(it, what, entry));
  }

  private static Stream<List<Fact>> ofChild(
      CaseForm it, ChildInProceedings child, Kind kind, UUID entry) {
    Fact name = Fact.of("Child", it.children().find(child.child()).orElse(""));
    return switch (kind) {
      case ORDER ->
          child.orders().stream()
              .filter(each -> each.id().value().equals(entry))
              .map(each -> List.of(name, Fact.of("Order", CaseLines.of(each))));
      case EXTENSION ->
          child.extensions().stream()
              .filter(each -> each.id().value().equals(entry))
              .map(
                  each ->
                      List.of(
                          name,
                          Fact.of("More time", "to " + Dates.day(each.newEnd())),
                          Fact.of("Granted", Dates.day(each.grantedOn()))));
      case PLAN ->
          child.plans().stream()
              .filter(each -> each.id().value().equals(entry))
              .map(each -> List.of(name, Fact.of("Plan", CaseLines.of(each))));
      case HEARING, MOVE, APPLICATION -> Stream.empty();
    };
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
          "The order goes. A legal status that it set goes back to what it was the day before.";
      case EXTENSION -> "The limit is worked out again without it.";
      case APPLICATION -> "The application goes, with its decision.";
      case PLAN -> "The plan goes, with the court’s decision on it.";
    };
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
    };
  }
}
