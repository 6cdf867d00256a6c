package uk.kith.court.engine.permanence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * National codes of the care plan (R-PERM-06). They know neither special guardianship nor child
 * arrangements: both go out as {@link #LTRELFR} when the carer is a relative or friend, else as
 * {@link #OTHERPLN}, and stay apart inside.
 */
public enum PlanCode {
  RETURN1M("Return to family within a month"),
  RETURN6M("Return to family within six months"),
  RETURNEV("Return to family eventually"),
  REMAINSUP("Remain with family, supported"),
  LTRELFR("Long-term placement with relatives or friends"),
  LTFOST18("Long-term placement with foster carers"),
  RESPLMT("Residential placement"),
  SUPPLIV("Supported living"),
  ADOPTION("Adoption"),
  OTHERPLN("Other");

  private final String words;

  PlanCode(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The code under which a pursued route goes out. */
  public static PlanCode of(
      Route route, @Nullable ReturnHorizon horizon, @Nullable Boolean relative) {
    return switch (route) {
      case RETURN_HOME -> ofReturn(horizon);
      case RELATIVE_OR_FRIEND -> LTRELFR;
      case SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS ->
          Boolean.TRUE.equals(relative) ? LTRELFR : OTHERPLN;
      case ADOPTION -> ADOPTION;
      case LONG_TERM_FOSTERING -> LTFOST18;
      case RESIDENTIAL -> RESPLMT;
      case SUPPORTED_LIVING -> SUPPLIV;
    };
  }

  public static PlanCode of(RouteMark mark) {
    return of(mark.route(), mark.horizon(), mark.relative());
  }

  /** A return of which nobody has said when is one that comes eventually. */
  private static PlanCode ofReturn(@Nullable ReturnHorizon horizon) {
    if (horizon == null) {
      return RETURNEV;
    }
    return switch (horizon) {
      case WITHIN_A_MONTH -> RETURN1M;
      case WITHIN_SIX_MONTHS -> RETURN6M;
      case EVENTUALLY -> RETURNEV;
      case STAYS_WITH_FAMILY -> REMAINSUP;
    };
  }

  /**
   * The routes that a code which comes in stands for: those on record that go out under it, so that
   * what went out comes back the same; else the one that it names. {@link #OTHERPLN} names none.
   *
   * @param pursued what is on record as pursued
   */
  public Set<Route> routes(List<RouteMark> pursued) {
    Set<Route> same = EnumSet.noneOf(Route.class);
    pursued.stream().filter(mark -> of(mark) == this).forEach(mark -> same.add(mark.route()));
    if (!same.isEmpty()) {
      return same;
    }
    Arrays.stream(Route.values())
        .filter(route -> !RouteMark.takesRelative(route) && isOf(route))
        .forEach(same::add);
    return same;
  }

  /** When a child is to be back with the family, by a code that says so. */
  public Optional<ReturnHorizon> horizon() {
    return Arrays.stream(ReturnHorizon.values()).filter(when -> ofReturn(when) == this).findFirst();
  }

  private boolean isOf(Route route) {
    return route == Route.RETURN_HOME ? horizon().isPresent() : of(route, null, null) == this;
  }
}
