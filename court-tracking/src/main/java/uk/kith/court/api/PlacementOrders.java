package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/** Placement orders: to be applied for, applied for, in force, used, to be revoked and ended. */
public interface PlacementOrders {

  /** Which of them. */
  enum Which {
    /** All but those that ended. */
    OPEN,
    TO_APPLY,
    APPLIED_FOR,
    IN_FORCE,
    TO_BE_REVOKED,
    ENDED,
    ALL;

    /** As addresses name it, such as {@code to-be-revoked}. */
    public String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Which> find(String path) {
      return Arrays.stream(values()).filter(which -> which.path().equals(path)).findFirst();
    }

    /** Whether an order that stands so is one of them. */
    public boolean holds(PlacementOrderLine.Standing standing) {
      return switch (this) {
        case ALL -> true;
        case OPEN -> standing != PlacementOrderLine.Standing.ENDED;
        default -> name().equals(standing.name());
      };
    }
  }

  /**
   * A filter.
   *
   * @param team null for all
   */
  record Filter(Which which, @Nullable String team) {}

  Page<PlacementOrderLine> list(
      Filter filter, Sort<PlacementOrderSort> sort, LocalDate asOf, int page, int size);

  /** The whole list for a file; audited with the count. */
  void export(
      Filter filter,
      Sort<PlacementOrderSort> sort,
      LocalDate asOf,
      Consumer<List<PlacementOrderLine>> taker);

  /** How many stand how; what nobody stands in is 0. */
  Map<PlacementOrderLine.Standing, Long> count(LocalDate asOf);
}
