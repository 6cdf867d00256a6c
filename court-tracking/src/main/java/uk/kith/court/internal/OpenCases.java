package uk.kith.court.internal;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import uk.kith.court.api.CourtCase;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.kernel.ChildId;

/** Cases that are open for some children, for lists that know the children already. */
@ApplicationScoped
class OpenCases {

  @Inject KeptCases kept;
  @Inject CourtCases cases;

  /** The first begun first; each with the children asked for alone, for whom it is open. */
  List<CourtCase> of(Collection<ChildId> children, LocalDate asOf) {
    Set<ChildId> asked = new HashSet<>(children);
    Map<UUID, Set<ChildId>> open = new LinkedHashMap<>();
    for (KeptCase each : kept.openOn(asOf)) {
      Set<ChildId> of =
          each.children().stream()
              .filter(child -> child.isOpenOn(asOf))
              .map(KeptChild::child)
              .filter(asked::contains)
              .collect(toCollection(HashSet::new));
      if (!of.isEmpty()) {
        open.put(each.id().value(), of);
      }
    }
    Map<UUID, CourtCase> read = cases.of(open.keySet(), asOf);
    return open.keySet().stream()
        .map(read::get)
        .filter(Objects::nonNull)
        .map(of -> of.about(Objects.requireNonNull(open.get(of.id().value()))))
        .filter(of -> !of.children().isEmpty())
        .toList();
  }
}
