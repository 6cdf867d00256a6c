package uk.kith.placements.internal.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.SheetKeeper;
import uk.kith.placements.engine.sheets.SheetKind;

/** Every kind of sheet that some module keeps, and who may load it. */
@ApplicationScoped
class SheetKeepers {

  @Inject @Any Instance<SheetKeeper> keepers;
  @Inject CurrentActor actor;

  /** Those that the caller may load, in an order that does not change. */
  List<SheetKind> kinds() {
    return keepers.stream()
        .flatMap(keeper -> keeper.kinds().stream().filter(kind -> mayLoad(keeper, kind)))
        .sorted(Comparator.comparing(SheetKind::name))
        .toList();
  }

  /**
   * @throws Invalid when no module keeps a kind of this name
   */
  SheetKind kind(String name) {
    return keepers.stream()
        .flatMap(keeper -> keeper.kinds().stream())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Invalid("kind", "unknown", "There is no such kind of sheet"));
  }

  /**
   * Who keeps it.
   *
   * @throws Forbidden when the caller may not record what it holds
   */
  SheetKeeper of(SheetKind kind) {
    SheetKeeper keeper =
        keepers.stream()
            .filter(each -> each.kinds().contains(kind))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody keeps " + kind.name()));
    if (!mayLoad(keeper, kind)) {
      throw new Forbidden(kind.title() + " is loaded by those who record it by hand");
    }
    return keeper;
  }

  private boolean mayLoad(SheetKeeper keeper, SheetKind kind) {
    return keeper.roles(kind).stream().anyMatch(role -> actor.get().has(role));
  }
}
