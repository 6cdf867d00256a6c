package uk.kith.placements.internal.facts;

import jakarta.json.bind.Jsonb;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.DateRange;

/** The facts of one child or household that hold on a day, by kind. */
public final class FactSheet {

  /**
   * One value and the days on which it holds.
   *
   * @param by who recorded it
   */
  record Held(String value, DateRange days, String by) {}

  static final FactSheet EMPTY = new FactSheet(null, Map.of());

  private final @org.jspecify.annotations.Nullable Jsonb jsonb;
  private final Map<String, Held> facts;

  FactSheet(@org.jspecify.annotations.Nullable Jsonb jsonb, Map<String, Held> facts) {
    this.jsonb = jsonb;
    this.facts = facts;
  }

  public <T> Optional<T> find(FactKind<T> kind) {
    Held held = facts.get(kind.code());
    return held == null || jsonb == null
        ? Optional.empty()
        : Optional.of(jsonb.fromJson(held.value(), kind.type()));
  }

  public <T> T get(FactKind<T> kind, T otherwise) {
    return find(kind).orElse(otherwise);
  }

  /** The days on which the value of a kind holds. */
  public Optional<DateRange> findDays(FactKind<?> kind) {
    return Optional.ofNullable(facts.get(kind.code())).map(Held::days);
  }

  /** Since when the value of a kind holds. */
  public Optional<LocalDate> findSince(FactKind<?> kind) {
    return findDays(kind).map(DateRange::first);
  }

  /** Who recorded the value of a kind. */
  public Optional<String> findRecordedBy(FactKind<?> kind) {
    return Optional.ofNullable(facts.get(kind.code())).map(Held::by);
  }
}
