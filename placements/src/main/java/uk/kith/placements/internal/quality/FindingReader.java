package uk.kith.placements.internal.quality;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.kept.Touches;

/**
 * Findings of returns and doubts of the register with what was accepted of them; both on the
 * business date are kept. What the caller may not know of is absent. It neither checks roles nor
 * audits; the service does.
 */
@ApplicationScoped
class FindingReader {

  /** Returns touch everybody: what they tell is kept whole, under nobody's id. */
  private static final UUID WHOLE = new UUID(0, 0);

  @Inject SqlFindings rows;
  @Inject SeenChildren seenChildren;
  @Inject RegisterDoubts register;
  @Inject AlikeDoubts alike;
  @Inject AccessPolicy access;
  @Inject Touches touches;

  private final Kept<Map<String, List<Found>>> kept = new Kept<>();

  /** What the caller may know of decides which findings there are. */
  private record Access(Sight sight, boolean life) {}

  /** What returns tell, without those who were adopted. */
  private record Seen(
      Map<String, List<Found>> of, Set<String> hidden, Map<String, List<Found>> rest) {}

  private @Nullable Seen seen;

  /** Kinds of readers whose findings are in memory at once. */
  private static final int MOST_READERS = 12;

  private final Map<Access, Findings> last = new ConcurrentHashMap<>();

  Findings on(LocalDate asOf) {
    Access may = new Access(access.sight(), access.mayReadHouseholds());
    Collection<Doubted> doubted = register.all(asOf);
    Map<String, List<Found>> told = seen(told(may.sight().adopters(), asOf));
    Map<UUID, Doubted> others = alike.all(asOf);
    Map<FindingId, AcceptanceView> accepted = rows.accepted(may.sight().adopters());
    if (last.size() >= MOST_READERS) {
      last.clear();
    }
    return last.compute(
        may,
        (same, known) ->
            known != null && known.areOf(doubted, told, others, accepted)
                ? known
                : new Findings(doubted, told, others, accepted, may.life()));
  }

  private Map<String, List<Found>> told(boolean sealed, LocalDate asOf) {
    Map<UUID, Map<String, List<Found>>> whole =
        kept.on(
            asOf,
            new Sight(sealed, sealed, Set.of()), // chosen from afterwards
            touches,
            ids -> ids == null ? Map.of(WHOLE, byChild(rows.told(sealed, asOf))) : Map.of());
    return whole.getOrDefault(WHOLE, Map.of());
  }

  /** Without children of whom the reader is told nothing; the same map while nothing changed. */
  @SuppressWarnings("ReferenceEquality")
  private synchronized Map<String, List<Found>> seen(Map<String, List<Found>> told) {
    Set<String> hidden = seenChildren.hiddenNumbers();
    if (hidden.isEmpty()) {
      return told;
    }
    Seen known = seen;
    if (known == null || known.of() != told || !known.hidden().equals(hidden)) {
      Map<String, List<Found>> rest = new HashMap<>(told);
      rest.keySet().removeAll(hidden);
      known = new Seen(told, hidden, rest);
      seen = known;
    }
    return known.rest();
  }

  private static Map<String, List<Found>> byChild(List<Found> told) {
    return told.stream()
        .collect(groupingBy(each -> Objects.requireNonNullElse(each.finding().localId(), "")));
  }
}
