package uk.kith.sufficiency.engine.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.Comparison;
import uk.kith.matching.engine.Constraints;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.sufficiency.engine.supply.CompiledHomes.Otherwise;

/**
 * What constraints and scores say of children of certain profiles and ages in every situation of
 * every home, each answer asked for once and kept. Only what needs nobody's approval counts as
 * possible: a simulation presumes no change of terms and no exemption.
 *
 * <p>Not for use by two threads at once.
 */
public final class CompiledSearch {

  private static final byte NOT_ASKED = 0;
  private static final byte POSSIBLE = 1;
  private static final byte IMPOSSIBLE = 2;

  /** Above the numbers of {@link WhyNotLocal}: it fits a home that is empty. */
  private static final byte FITS = 100;

  private static final WhyNotLocal[] REASONS = WhyNotLocal.values();

  private final CompiledHomes homes;
  private final PlacementRequest request;
  private final Constraints.Asked asked;
  private final Comparison comparison;
  private final Company[] children;
  private final boolean choosy;
  private final boolean mayLiveTogether;
  private final int siblings;
  private final byte[] possible;
  private final short[] points;
  private final byte[] shortfall;

  private CompiledSearch(CompiledHomes homes, List<ChildProfile> profiles, int[] ages) {
    this.homes = homes;
    request = request(homes, profiles, ages);
    asked = homes.constraints().ask(request);
    comparison =
        Comparison.of(request, homes.homes(), homes.policy(), homes.constraints(), homes.asOf());
    children = new Company[ages.length];
    for (int i = 0; i < ages.length; i++) {
      children[i] = Company.of(profiles.get(i), ages[i]);
    }
    choosy = Arrays.stream(children).anyMatch(child -> Company.isChoosy(child.plan()));
    mayLiveTogether = !choosy || suitEachOther(children);
    siblings = homes.policy().weight(Criterion.SIBLINGS, false);
    possible = new byte[homes.rows().size()];
    points = new short[homes.size()];
    Arrays.fill(points, (short) -1);
    shortfall = new byte[homes.size()];
    Arrays.fill(shortfall, (byte) -1);
  }

  /**
   * @param profiles one child, or brothers and sisters who look for a home together; the first one
   *     says what is looked for
   * @param ages completed years, in the same order
   */
  public static CompiledSearch of(CompiledHomes homes, List<ChildProfile> profiles, int[] ages) {
    if (profiles.isEmpty() || profiles.size() != ages.length) {
      throw new IllegalArgumentException(profiles.size() + " profiles, " + ages.length + " ages");
    }
    return new CompiledSearch(homes, profiles, ages.clone());
  }

  private static boolean suitEachOther(Company... children) {
    for (int i = 0; i < children.length; i++) {
      for (int j = 0; j < i; j++) {
        if (!children[i].suits(children[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static PlacementRequest request(
      CompiledHomes homes, List<ChildProfile> profiles, int[] ages) {
    List<ChildSnapshot> snapshots = new ArrayList<>();
    List<SiblingLink> links = new ArrayList<>();
    for (int i = 0; i < ages.length; i++) {
      snapshots.add(snapshot(homes, i, profiles.get(i), ages[i]));
      for (int j = 0; j < i; j++) {
        links.add(new SiblingLink(id(j), id(i), SiblingKind.FULL));
      }
    }
    ChildProfile first = profiles.get(0);
    return PlacementRequest.of(
        snapshots, links, homes.asOf(), first.search(), first.together(), homes.responsible());
  }

  private static ChildId id(int number) {
    return new ChildId(new UUID(0, number));
  }

  private static ChildSnapshot snapshot(
      CompiledHomes homes, int number, ChildProfile profile, int age) {
    return new ChildSnapshot(
        id(number),
        Birth.on(homes.asOf().minusYears(age)),
        profile.sex(),
        profile.heritage(),
        profile.needs(),
        Compatibility.ANY,
        profile.home(),
        profile.school(),
        null,
        null,
        Set.of(),
        Set.of(),
        null,
        false);
  }

  /** Places that are needed. */
  public int size() {
    return children.length;
  }

  /** Whether the plan of one of the children asks with whom it may live. */
  public boolean isChoosy() {
    return choosy;
  }

  /** Whether they may share a home at all, by their own plans and the decision on them. */
  public boolean mayLiveTogether() {
    return mayLiveTogether;
  }

  /**
   * Whether law and terms allow them in a home with so many children and room for all of them,
   * whoever these are; that there is room is for the caller to see to.
   *
   * @param older simulated children who should have a room of their own
   * @param younger other simulated children
   */
  public boolean isAllowed(int home, int older, int younger) {
    int row = homes.row(home, older, younger);
    byte known = possible[row];
    if (known == NOT_ASKED) {
      known = asked.possible(homes.rows(), row) == Possible.YES ? POSSIBLE : IMPOSSIBLE;
      possible[row] = known;
    }
    return known == POSSIBLE;
  }

  /** Whether the plans allow them to live with somebody. */
  public boolean suits(Company other) {
    for (Company child : children) {
      if (!child.suits(other)) {
        return false;
      }
    }
    return true;
  }

  /** Points of the home, as matching would show them while no brother or sister lives there. */
  public int points(int home) {
    if (points[home] < 0) {
      points[home] = (short) comparison.points(homes.homeRow(home));
    }
    return points[home];
  }

  /**
   * Points of the home for one child some of whose brothers and sisters live there.
   *
   * @param here how many of them live there
   * @param all all with whom it could live
   */
  public int points(int home, int here, int all) {
    return points(home) - siblings + (all == 0 ? siblings : siblings * here / all);
  }

  /**
   * The one thing in which the home fails them while nobody lives there; null when it fails in
   * nothing. Found by asking the rules about the same home with that one thing changed.
   */
  public @Nullable WhyNotLocal shortfall(int home) {
    if (shortfall[home] < 0) {
      shortfall[home] = findShortfall(home);
    }
    return shortfall[home] == FITS ? null : REASONS[shortfall[home]];
  }

  private byte findShortfall(int home) {
    boolean room = homes.places(home) >= size();
    if (room && isAllowed(home, 0, 0)) {
      return FITS;
    }
    WhyNotLocal found = WhyNotLocal.NO_SUCH_HOME;
    if (size() > 1 && isAllowed(home, Otherwise.ROOMIER)) {
      found = WhyNotLocal.SIBLINGS;
    } else if (room && isAllowed(home, Otherwise.ANY_AGE)) {
      found = WhyNotLocal.AGE;
    } else if (room && isAllowed(home, Otherwise.EITHER_SEX)) {
      found = WhyNotLocal.SEX;
    } else if (room && isAllowed(home, Otherwise.ANY_KIND_OF_PLACEMENT)) {
      found = WhyNotLocal.KIND_OF_PLACEMENT;
    }
    return (byte) found.ordinal();
  }

  private boolean isAllowed(int home, Otherwise one) {
    return asked.possible(homes.rows(), homes.row(home, one)) == Possible.YES;
  }
}
