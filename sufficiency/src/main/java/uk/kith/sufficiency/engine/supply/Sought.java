package uk.kith.sufficiency.engine.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.sufficiency.engine.history.Home;

/**
 * Kinds of home whose places are counted, and in which a simulated child is placed as a search
 * would place it. Relatives, parents, adopters and secure settings are for particular children:
 * nobody else competes for them.
 */
public enum Sought {
  FOSTERING(HouseholdKind.FOSTER),
  RESIDENTIAL(HouseholdKind.CHILDRENS_HOME),
  SUPPORTED(HouseholdKind.SUPPORTED);

  private static final List<Sought> ALL = List.of(values());

  private final HouseholdKind kind;

  Sought(HouseholdKind kind) {
    this.kind = kind;
  }

  public HouseholdKind kind() {
    return kind;
  }

  /** What is looked for when a child is to live in such a home; null where nothing is. */
  public static @Nullable Sought of(Home home) {
    return switch (home) {
      case OWN_FOSTERING, AGENCY_FOSTERING -> FOSTERING;
      case RESIDENTIAL -> RESIDENTIAL;
      case SUPPORTED -> SUPPORTED;
      case CONNECTED, PARENT, ADOPTION, OTHER -> null;
    };
  }

  /** Null of kinds whose places nobody else could take. */
  public static @Nullable Sought of(HouseholdKind kind) {
    for (Sought each : ALL) {
      if (each.kind == kind) {
        return each;
      }
    }
    return null;
  }

  /** The kind of home in which a child then lives. */
  public Home home(boolean own) {
    return switch (this) {
      case FOSTERING -> own ? Home.OWN_FOSTERING : Home.AGENCY_FOSTERING;
      case RESIDENTIAL -> Home.RESIDENTIAL;
      case SUPPORTED -> Home.SUPPORTED;
    };
  }
}
