package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * Everything dated that is known of a household, in words, newest first. Children are not named.
 */
@ApplicationScoped
public class HouseholdHistory {

  /** The child left care because an adoption order was made. */
  private static final Set<String> ADOPTED = Set.of("E11", "E12");

  @Inject Facts facts;
  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject AskedOfHome asked;

  /**
   * @param today moves after it are still to come
   * @param withAdoption whether moves for adoption (A3 to A6), and searches for adopters, are told
   */
  List<HistoryLine> of(HouseholdId household, LocalDate today, boolean withAdoption) {
    List<HistoryLine> lines = new ArrayList<>();
    Set<ExemptionEnd> ends = new LinkedHashSet<>();
    for (Facts.Row row : facts.history(Facts.Subject.HOUSEHOLD, household.value())) {
      words(row).ifPresent(text -> lines.add(new HistoryLine(row.days().first(), text)));
      ends.addAll(ends(row));
    }
    ends.forEach(
        end ->
            lines.add(
                new HistoryLine(
                    end.from(), "Exemption from the usual fostering limit ended before its time")));
    lines.addAll(moves(household, today, withAdoption));
    lines.addAll(asked.of(household, withAdoption));
    lines.addAll(
        sql.list(
            "select on_day, event, details::jsonb ->> 'why' as why,"
                + " details::jsonb ->> 'officer' as officer, note"
                + " from placements.life_event where subject_id = ? and withdrawn_at is null",
            row -> new HistoryLine(Sql.day(row, "on_day"), done(row)),
            household));
    lines.sort(Comparator.comparing(HistoryLine::on).reversed());
    return lines;
  }

  /** With why an approval ended, who decided on adopters, and the note. */
  private static String done(ResultSet row) throws SQLException {
    String why = Sql.findText(row, "why");
    String officer = Sql.findText(row, "officer");
    return Stream.of(
            LifeEvent.valueOf(row.getString("event")).words(),
            why == null ? null : ApprovalEnd.valueOf(why).words(),
            officer == null ? null : "Decided by " + officer,
            Sql.findText(row, "note"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(". "));
  }

  /** Each stands in every row in which its exemption stands. */
  private List<ExemptionEnd> ends(Facts.Row row) {
    return row.kind().equals(HouseholdFacts.EXEMPTIONS.code())
        ? facts.read(HouseholdFacts.EXEMPTIONS, row.value()).exemptions().stream()
            .map(Exemption::ended)
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  /**
   * A placement here.
   *
   * @param type code of the placement
   * @param reason why it ended; null while that is not recorded
   */
  record Move(String type, LocalDate start, @Nullable LocalDate end, @Nullable String reason) {

    private boolean isOverAtOnce() {
      return start.equals(end);
    }

    private Stream<HistoryLine> left(LocalDate today) {
      return Stream.ofNullable(end)
          .map(day -> new HistoryLine(day, HouseholdHistory.end(type, reason, day, today)));
    }
  }

  /**
   * Who moved in and out, of each day the last first: a place is free before the next child comes,
   * and who stayed for no night came before it left.
   */
  static List<HistoryLine> moves(List<Move> moves, LocalDate today) {
    return Stream.of(
            moves.stream().filter(Move::isOverAtOnce).flatMap(move -> move.left(today)),
            moves.stream()
                .map(move -> new HistoryLine(move.start(), move("in", move.start(), today))),
            moves.stream()
                .filter(Predicate.not(Move::isOverAtOnce))
                .flatMap(move -> move.left(today)))
        .flatMap(Function.identity())
        .sorted(Comparator.comparing(HistoryLine::on).reversed())
        .toList();
  }

  private static String move(String where, LocalDate day, LocalDate today) {
    return "A child " + (day.isAfter(today) ? "is to move " : "moved ") + where;
  }

  /**
   * The end of a placement. A child who was placed for adoption and is adopted stays where it lives
   * (R-PLACE-35).
   *
   * @param type code of the placement
   * @param reason why it ended; null while that is not recorded
   */
  static String end(String type, @Nullable String reason, LocalDate day, LocalDate today) {
    return PlacementCodes.isForAdoption(type) && ADOPTED.contains(String.valueOf(reason))
        ? "A child was adopted here, and is no longer in care"
        : move("out", day, today);
  }

  private List<HistoryLine> moves(HouseholdId household, LocalDate today, boolean withAdoption) {
    List<Move> moves =
        sql.list(
            "select start_on, end_on, type, reason_ceased from placements.placement p"
                + " where household_id = ? and superseded_at is null"
                + seenChildren.and("p.child_id"),
            row ->
                new Move(
                    row.getString("type"),
                    Sql.day(row, "start_on"),
                    Sql.findDay(row, "end_on"),
                    Sql.findText(row, "reason_ceased")),
            household);
    return moves(
        moves.stream()
            .filter(move -> withAdoption || !PlacementCodes.isForAdoption(move.type()))
            .toList(),
        today);
  }

  private Optional<String> words(Facts.Row row) {
    return Stream.of(
            said(row, HouseholdFacts.TERMS, t -> terms(t, row)),
            said(
                row,
                HouseholdFacts.TERMS_ACCEPTED,
                a -> "New terms recorded without notice or agreement (R-PLACE-12): " + a.reason()),
            said(
                row,
                HouseholdFacts.NOT_AVAILABLE,
                u ->
                    "Not available: "
                        + places(u.places())
                        + (u.inSpite() == null
                            ? ""
                            : "; recorded in spite of what spoke against it: " + u.inSpite())),
            said(row, HouseholdFacts.CONFIRMED, c -> "Places confirmed by " + c.by()),
            said(
                row,
                HouseholdFacts.SUPPORT,
                s ->
                    "Supervising worker "
                        + (s.worker() == null ? "not known" : s.worker())
                        + ", team "
                        + (s.team() == null ? "not known" : s.team())),
            said(row, HouseholdFacts.ADDRESS, a -> "Address recorded"),
            said(row, HouseholdFacts.MEMBERS, m -> "Who lives in the household was recorded"),
            said(
                row, HouseholdFacts.BEDROOMS, b -> "Bedrooms for children: " + Wording.bedrooms(b)),
            said(row, HouseholdFacts.OFFER, o -> "Skills and languages were recorded"),
            said(
                row,
                HouseholdFacts.EXEMPTIONS,
                e -> "Exemption from the usual fostering limit recorded"),
            said(
                row,
                HouseholdFacts.REGISTRATION,
                r -> "Registration: " + r.status().name().toLowerCase(java.util.Locale.ROOT)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private <T> Optional<String> said(Facts.Row row, FactKind<T> kind, Function<T, String> words) {
    return row.kind().equals(kind.code())
        ? Optional.of(words.apply(facts.read(kind, row.value())))
        : Optional.empty();
  }

  private static String terms(Terms terms, Facts.Row row) {
    LocalDate last = row.days().last();
    String until = last == null ? "" : ", until " + Wording.day(last);
    return "Approved for "
        + terms.places()
        + (terms.places() == 1 ? " child " : " children ")
        + terms.ages().inWords()
        + kinds(terms)
        + until;
  }

  /** What else the terms say, by which one line of them differs from the next. */
  private static String kinds(Terms terms) {
    String sex =
        terms.sex() == null ? "" : terms.sex() == Sex.FEMALE ? ", girls alone" : ", boys alone";
    String kinds =
        terms.kinds().isEmpty()
            ? ""
            : ", for " + Wording.list(terms.kinds().stream().sorted().map(Wording::kind).toList());
    int named = terms.namedChildren().size();
    return sex + kinds + (named == 0 ? "" : ", for " + named + " named alone");
  }

  private static String places(List<NotAvailable> places) {
    return places.stream()
        .map(p -> p.count() + " (" + p.why() + ")")
        .collect(Collectors.joining(", "));
  }
}
