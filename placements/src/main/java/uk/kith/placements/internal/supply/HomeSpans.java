package uk.kith.placements.internal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareSupply.Break;
import uk.kith.placements.api.CareSupply.Span;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.households.HouseholdFacts;

/** When homes could take children, from their terms and from what was not available of them. */
@ApplicationScoped
class HomeSpans {

  private record Home(UUID id, HouseholdKind kind) {}

  @Inject Sql sql;
  @Inject Facts facts;
  @Inject LocalAuthority authority;

  /**
   * Of every home that had terms by a day, in the order of their first days.
   *
   * @param filled which placements filled places of a home, by home
   */
  List<Span> asOf(LocalDate day, Map<UUID, List<SqlCareSupply.Row>> filled) {
    List<Home> homes =
        sql.list(
            "select id, kind from placements.household where authority = ?"
                + " and kind in ('FOSTER', 'CHILDRENS_HOME', 'SUPPORTED')",
            row -> new Home(Sql.uuid(row, "id"), HouseholdKind.valueOf(row.getString("kind"))),
            authority.code());
    List<UUID> ids = homes.stream().map(Home::id).toList();
    Map<UUID, List<Facts.Row>> terms = rows(ids, HouseholdFacts.TERMS);
    Map<UUID, List<Facts.Row>> out = rows(ids, HouseholdFacts.NOT_AVAILABLE);
    List<Span> spans = new ArrayList<>();
    for (Home home : homes) {
      List<Break> breaks = new ArrayList<>();
      List<Facts.Row> known = terms.getOrDefault(home.id(), List.of());
      for (Facts.Row row : out.getOrDefault(home.id(), List.of())) {
        Break found = broken(row, known, filled.getOrDefault(home.id(), List.of()), day);
        if (found != null) {
          breaks.add(found);
        }
      }
      spans.addAll(spans(home.kind(), known, breaks, day));
    }
    spans.sort(
        Comparator.comparing(Span::from)
            .thenComparing(Span::kind)
            .thenComparing(Span::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(span -> span.breaks().toString()));
    return spans;
  }

  private Map<UUID, List<Facts.Row>> rows(List<UUID> ids, FactKind<?> kind) {
    return facts.histories(Facts.Subject.HOUSEHOLD, ids, kind, authority.code());
  }

  /** Terms that follow each other on the day are one span; what is known of later days is not. */
  private static List<Span> spans(
      HouseholdKind kind, List<Facts.Row> terms, List<Break> breaks, LocalDate day) {
    List<Span> spans = new ArrayList<>();
    LocalDate from = null;
    LocalDate until = null;
    for (Facts.Row row : terms) {
      DateRange days = row.days();
      if (days.first().isAfter(day)) {
        continue;
      }
      if (from != null && until != null && days.first().isAfter(until)) {
        spans.add(span(kind, from, until, breaks));
        from = null;
      }
      from = from == null ? days.first() : from;
      until = endOf(days, day);
    }
    if (from != null) {
      spans.add(span(kind, from, until, breaks));
    }
    return spans;
  }

  private static Span span(
      HouseholdKind kind, LocalDate from, @Nullable LocalDate until, List<Break> breaks) {
    return new Span(
        kind,
        from,
        until,
        breaks.stream()
            .filter(each -> !each.from().isBefore(from))
            .filter(each -> until == null || each.from().isBefore(until))
            .toList());
  }

  /** First day after it; null while it goes on as far as is known on a day. */
  private static @Nullable LocalDate endOf(DateRange days, LocalDate day) {
    LocalDate last = days.last();
    return last == null || !last.isBefore(day) ? null : last.plusDays(1);
  }

  /** Where no place was left that could be filled when it began. */
  private @Nullable Break broken(
      Facts.Row row, List<Facts.Row> terms, List<SqlCareSupply.Row> filled, LocalDate day) {
    LocalDate from = row.days().first();
    if (from.isAfter(day)) {
      return null;
    }
    int out =
        facts.read(HouseholdFacts.NOT_AVAILABLE, row.value()).places().stream()
            .mapToInt(NotAvailable::count)
            .sum();
    long live =
        filled.stream()
            .filter(each -> !each.from().isAfter(from))
            .filter(each -> each.until() == null || each.until().isAfter(from))
            .count();
    int places =
        terms.stream()
            .filter(each -> each.days().contains(from))
            .mapToInt(each -> places(facts.read(HouseholdFacts.TERMS, each.value())))
            .sum();
    return out == 0 || places == 0 || out < places - live
        ? null
        : new Break(from, endOf(row.days(), day));
  }

  private static int places(Terms terms) {
    return terms.places();
  }
}
