package uk.kith.matching.internal.adoption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildView;

/** Children as adopters are asked about them. */
final class Fits {

  private Fits() {}

  static List<Preferences.Sought> sought(Collection<ChildView> children, LocalDate asOf) {
    return children.stream()
        .map(view -> new Preferences.Sought(view.birth().ageOn(asOf), view.snapshot().needs()))
        .toList();
  }
}
