package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the smaller tables of all held returns together tell of one child, newest first. A fact that
 * several returns tell is one, in the words of the newest; what has no day is left out, for nobody
 * can tell when it was (R-DATE-07).
 *
 * @param adoptionDecisions null for whoever may not see adopters
 */
public record ToldHistory(
    List<Review> reviews,
    List<Absence> absences,
    List<Worker> workers,
    List<Health> health,
    List<Liberty> liberty,
    @Nullable List<AdoptionDecision> adoptionDecisions) {

  /** Tables that tell it to everybody who reads children. */
  public static final List<Table> TABLES =
      List.of(Table.REVIEWS, Table.MISSING, Table.SW_EPISODES, Table.OC2, Table.DOLO);

  /**
   * A review of the child's case.
   *
   * @param participation in words
   */
  public record Review(LocalDate on, String code, String participation) {}

  /**
   * Missing, or away from the placement without authorisation.
   *
   * @param kind in words
   * @param until null while no return tells of an end
   * @param days from the first day to the last; 0 within one day, null without an end
   */
  public record Absence(
      String code, String kind, LocalDate from, @Nullable LocalDate until, @Nullable Long days) {}

  /**
   * Whose child it was.
   *
   * @param until null while no return tells of an end
   * @param reason why the worker changed, in words
   */
  public record Worker(
      String worker, LocalDate from, @Nullable LocalDate until, String code, String reason) {}

  /**
   * Health in one year of the return; null where nothing was told.
   *
   * @param check of development, asked for children under five
   * @param difficulties score of strengths and difficulties, 0 to 40
   */
  public record Health(
      int year,
      @Nullable Boolean assessment,
      @Nullable Boolean check,
      @Nullable Boolean immunisations,
      @Nullable Boolean teeth,
      @Nullable Integer difficulties) {}

  /** A court's order that deprives of liberty; {@code until} null while no return tells an end. */
  public record Liberty(LocalDate from, @Nullable LocalDate until) {}

  /**
   * The decision that the child should be placed for adoption.
   *
   * @param reversedOn null while it holds
   * @param reason why it was reversed, in words; null while it holds
   */
  public record AdoptionDecision(
      LocalDate on, @Nullable LocalDate reversedOn, @Nullable String reason) {}

  public ToldHistory {
    reviews = List.copyOf(reviews);
    absences = List.copyOf(absences);
    workers = List.copyOf(workers);
    health = List.copyOf(health);
    liberty = List.copyOf(liberty);
    adoptionDecisions = adoptionDecisions == null ? null : List.copyOf(adoptionDecisions);
  }

  /** Nothing is told. */
  public boolean isEmpty() {
    return reviews.isEmpty()
        && absences.isEmpty()
        && workers.isEmpty()
        && health.isEmpty()
        && liberty.isEmpty()
        && (adoptionDecisions == null || adoptionDecisions.isEmpty());
  }

  /**
   * Puts the returns together.
   *
   * @param years rows of one child in the newest return of each year, in any order
   * @param sealed whether what tells of adoption is shown
   */
  public static ToldHistory of(Collection<HeldYear> years, boolean sealed) {
    List<HeldYear> inOrder =
        years.stream().sorted(Comparator.comparingInt(HeldYear::year)).toList();
    return new ToldHistory(
        newest(inOrder, Table.REVIEWS, "REVIEW", row -> "", ToldHistory::review),
        newest(inOrder, Table.MISSING, "MIS_START", row -> "", ToldHistory::absence),
        newest(
            inOrder, Table.SW_EPISODES, "SW_DECOM", row -> row.value("SW_ID"), ToldHistory::worker),
        health(inOrder),
        newest(
            inOrder,
            Table.DOLO,
            "DOLO_START",
            row -> "",
            (day, row) -> new Liberty(day, row.date("DOLO_END"))),
        sealed
            ? newest(
                inOrder, Table.PLACED_ADOPTION, "DATE_PLACED", row -> "", ToldHistory::decision)
            : null);
  }

  private record Key(LocalDate day, String also) {}

  /**
   * One fact for each day, newest first.
   *
   * @param also what else tells two facts of one day apart
   */
  private static <T> List<T> newest(
      List<HeldYear> inOrder,
      Table table,
      String column,
      Function<Row, String> also,
      BiFunction<LocalDate, Row, T> read) {
    Map<Key, T> facts =
        new TreeMap<>(Comparator.comparing(Key::day).reversed().thenComparing(Key::also));
    for (HeldYear year : inOrder) {
      for (Row row : year.rows(table)) {
        LocalDate day = row.date(column);
        if (day != null) {
          facts.put(new Key(day, also.apply(row)), read.apply(day, row));
        }
      }
    }
    return List.copyOf(facts.values());
  }

  private static Review review(LocalDate on, Row row) {
    String code = row.value("REVIEW_CODE");
    return new Review(on, code, CodeWords.participation(code));
  }

  private static Absence absence(LocalDate from, Row row) {
    String code = row.value("MISSING");
    LocalDate until = row.date("MIS_END");
    boolean known = until != null && !until.isBefore(from);
    return new Absence(
        code,
        CodeWords.absence(code),
        from,
        until,
        known ? ChronoUnit.DAYS.between(from, until) : null);
  }

  private static Worker worker(LocalDate from, Row row) {
    String code = row.value("SW_REASON");
    return new Worker(
        row.value("SW_ID"), from, row.date("SW_DEC"), code, CodeWords.workerReason(code));
  }

  private static AdoptionDecision decision(LocalDate on, Row row) {
    LocalDate reversed = row.date("DATE_PLACED_CEASED");
    return new AdoptionDecision(
        on,
        reversed,
        reversed == null ? null : CodeWords.reversal(row.value("REASON_PLACED_CEASED")));
  }

  private static List<Health> health(List<HeldYear> inOrder) {
    TreeMap<Integer, Health> health = new TreeMap<>(Comparator.reverseOrder());
    for (HeldYear year : inOrder) {
      for (Row row : year.rows(Table.OC2)) {
        health.put(
            year.year(),
            new Health(
                year.year(),
                answer(row, "HEALTH_ASSESSMENT"),
                answer(row, "HEALTH_CHECK"),
                answer(row, "IMMUNISATIONS"),
                answer(row, "TEETH_CHECK"),
                score(row).orElse(null)));
      }
    }
    return List.copyOf(health.values());
  }

  private static @Nullable Boolean answer(Row row, String column) {
    return switch (row.value(column)) {
      case "1" -> Boolean.TRUE;
      case "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Optional<Integer> score(Row row) {
    String score = row.value("SDQ_SCORE");
    return score.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(score)) : Optional.empty();
  }
}
