package uk.kith.sufficiency.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.PlaceBand;

/**
 * What local homes lack for children who are alike (R-SUFF-09): children who live outside for lack
 * of a local home, less the vacant places of foster carers inside the area that suit them.
 *
 * @param id stable, in kebab-case
 * @param need children looked after on the day who live outside for lack of a local home
 * @param notSaid children who live outside and of whom nobody said why; they are not in the need
 * @param vacant places; a home counts in every segment that it suits
 */
public record Gap(By by, String id, String name, int need, int notSaid, int vacant) {

  /** What the segments of a group part by. Only ages and districts part every child once. */
  public enum By {
    AGE,
    SIBLINGS,
    NEED,
    DISTRICT
  }

  /** Children without a home here; below 0 where more places are vacant than are needed. */
  public int gap() {
    return need - vacant;
  }

  /** How many places may be short, were all of whom nobody said why outside for lack of a home. */
  public int atMost() {
    return Math.max(0, need + notSaid - vacant);
  }

  private record Segment(
      By by, String id, String name, Predicate<CountedChild> of, Predicate<VacantHome> suits) {}

  /**
   * Every segment, also those for which nothing is lacking.
   *
   * @param children everybody looked after on the day
   * @param homes foster carers inside the area with a vacant place
   */
  public static List<Gap> of(Collection<CountedChild> children, Collection<VacantHome> homes) {
    List<CountedChild> outside =
        children.stream()
            .filter(child -> !child.who().shortBreaks() && child.who().isOutside())
            .toList();
    return segments(outside, homes)
        .map(
            segment ->
                new Gap(
                    segment.by(),
                    segment.id(),
                    segment.name(),
                    count(outside, segment, OutsideReason.NO_LOCAL_HOME),
                    count(outside, segment, null),
                    homes.stream()
                        .filter(segment.suits())
                        .mapToInt(home -> home.places().count().vacant())
                        .sum()))
        .toList();
  }

  private static int count(
      List<CountedChild> outside, Segment segment, @Nullable OutsideReason reason) {
    return (int)
        outside.stream().filter(child -> child.whyOutside() == reason).filter(segment.of()).count();
  }

  private static Stream<Segment> segments(
      List<CountedChild> outside, Collection<VacantHome> homes) {
    List<Segment> all = new ArrayList<>();
    Arrays.stream(PlaceBand.values()).map(Gap::aged).forEach(all::add);
    all.add(
        new Segment(
            By.SIBLINGS,
            "two-together",
            "Two brothers or sisters together",
            child -> child.askedTogether() == 2,
            home -> home.places().vacantInEach() >= 2));
    all.add(
        new Segment(
            By.SIBLINGS,
            "three-or-more-together",
            "Brothers and sisters together, three or more",
            child -> child.askedTogether() > 2,
            home -> home.places().vacantInEach() > 2));
    all.add(
        new Segment(
            By.NEED,
            "parent-and-child",
            "Parent and child",
            child -> has(child, NeedKind.PARENT_AND_CHILD, NeedLevel.SOME, NeedLevel.HIGH),
            home -> home.places().parentAndChild()));
    all.add(
        new Segment(
            By.NEED,
            "behaviour",
            "Behaviour that challenges",
            child -> has(child, NeedKind.BEHAVIOUR, NeedLevel.HIGH),
            home -> home.places().highBehaviour()));
    all.add(
        new Segment(
            By.NEED,
            "disability",
            "Disabled children",
            child -> has(child, NeedKind.DISABILITY, NeedLevel.SOME, NeedLevel.HIGH),
            home -> home.disability() == NeedLevel.SOME || home.disability() == NeedLevel.HIGH));
    districts(outside, homes).forEach(district -> all.add(from(district)));
    return all.stream();
  }

  private static Segment aged(PlaceBand band) {
    AgeRange ages = band.ages();
    return new Segment(
        By.AGE,
        "aged-" + ages.min() + "-to-" + ages.max(),
        "Aged " + ages.min() + " to " + ages.max(),
        child -> PlaceBand.of(child.who().age()) == band,
        home -> {
          AgeRange terms = home.places().ages();
          return terms != null && terms.min() <= ages.max() && terms.max() >= ages.min();
        });
  }

  private static boolean has(CountedChild child, NeedKind kind, NeedLevel... levels) {
    NeedLevel level = child.needs().level(kind);
    return level != null && Arrays.asList(levels).contains(level);
  }

  private static Segment from(String district) {
    return new Segment(
        By.DISTRICT,
        "from-" + district.toLowerCase(Locale.ROOT),
        "From " + district,
        child -> district.equals(child.district()),
        home -> district.equals(home.district()));
  }

  /** Where somebody's own home or a vacant place is. */
  private static Set<String> districts(List<CountedChild> outside, Collection<VacantHome> homes) {
    Set<String> districts = new TreeSet<>();
    outside.stream()
        .filter(
            child ->
                child.whyOutside() == null || child.whyOutside() == OutsideReason.NO_LOCAL_HOME)
        .map(CountedChild::district)
        .filter(Objects::nonNull)
        .forEach(districts::add);
    homes.stream().map(VacantHome::district).filter(Objects::nonNull).forEach(districts::add);
    return districts;
  }
}
