package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.placements.engine.outside.LedgerFilter;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/** What the form above the counts asks for, and how it is said; pure functions. */
final class LedgerFilters {

  private static final String AGE = "age";
  private static final String NEED = "need";
  private static final String MONTHS = "months";
  private static final int USUAL_MONTHS = 12;
  private static final List<Integer> SPANS = List.of(USUAL_MONTHS, 24, 36);

  static final List<Select> SELECTS =
      List.of(
          new Select(
              AGE,
              "Child’s age",
              Stream.concat(
                      Stream.of(Choice.of("", "All ages")),
                      Arrays.stream(PlaceBand.values())
                          .map(age -> Choice.of(age.name(), age.words())))
                  .toList()),
          new Select(
              NEED,
              "Home wanted for",
              Stream.concat(
                      Stream.of(Choice.of("", "All needs")),
                      Arrays.stream(PlaceNeed.values())
                          .map(need -> Choice.of(need.name(), Numbers.sentence(need.words()))))
                  .toList()),
          new Select(
              MONTHS,
              "Began in the last",
              SPANS.stream()
                  .map(months -> Choice.of(String.valueOf(months), months + " months"))
                  .toList()));

  private LedgerFilters() {}

  static LedgerFilter filter(Form form, LocalDate today) {
    int months = form.findNumber(MONTHS).filter(SPANS::contains).orElse(USUAL_MONTHS);
    return new LedgerFilter(
        today.minusMonths(months).plusDays(1),
        today,
        Arrays.stream(PlaceBand.values())
            .filter(age -> form.has(AGE, age.name()))
            .findFirst()
            .orElse(null),
        Arrays.stream(PlaceNeed.values())
            .filter(need -> form.has(NEED, need.name()))
            .findFirst()
            .orElse(null));
  }

  /** The filters that are set, in words. */
  static Optional<String> said(LedgerFilter filter) {
    String said =
        Stream.concat(
                Stream.ofNullable(filter.age()).map(LedgerPage::aged).map(Words::within),
                Stream.ofNullable(filter.need()).map(PlaceNeed::words))
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? Optional.empty() : Optional.of(said);
  }
}
