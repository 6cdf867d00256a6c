package uk.kith.app.web.home;

import java.util.List;
import java.util.function.Predicate;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SchoolAge;

/**
 * How many children are looked after, and how many of them live outside, each with how it is
 * counted (R-SUFF-02, R-SUFF-03). Series of short breaks are left out of all, as national figures
 * do.
 */
public final class PopulationFigures {
  private static final String CHILDRENS_HOME = "K2";
  private static final String FOSTERING_FOR_ADOPTION = "U5";

  private PopulationFigures() {}

  /** What everybody sees who sees figures. */
  public static List<HomePage.Definition> of(List<LookedAfter> everybody, String authority) {
    List<LookedAfter> counted = counted(everybody);
    long notKnown = counted.stream().filter(child -> child.local() == null).count();
    String apart =
        notKnown == 0
            ? ""
            : " Where "
                + Numbers.many(notKnown, "child lives", "children live")
                + " is not known: they are not counted here.";
    return List.of(
        row(
            "Children looked after",
            count(counted, child -> true),
            "With a placement on the day, series of short breaks left out. Lists and the map can"
                + " show fewer: where your role does not see a home, the child is not counted"
                + " there."),
        row(
            "Living outside " + authority,
            count(counted, LookedAfter::isOutside),
            "Of these, whose home is known to be outside the boundary." + apart),
        row(
            "Pupils living outside " + authority,
            count(counted, child -> child.isOutside() && SchoolAge.contains(child.age())),
            "Of those living outside, aged 5 to 15 in completed years: compulsory school age"
                + " (Education Act 1996, section 8)."),
        row(
            "In children’s homes outside " + authority,
            count(
                counted,
                child -> child.isOutside() && child.placementType().equals(CHILDRENS_HOME)),
            "Of those living outside, with the placement code K2 of the return; secure units and"
                + " supported accommodation left out."));
  }

  /** What only those see who may see placements for adoption. */
  public static List<HomePage.Definition> adoption(List<LookedAfter> everybody) {
    List<LookedAfter> counted = counted(everybody);
    return List.of(
        row(
            "Placed for adoption",
            count(counted, child -> PlacementCodes.isForAdoption(child.placementType())),
            "Children with the placement codes A3 to A6 on the day."),
        row(
            "Fostering for adoption",
            count(counted, child -> child.placementType().equals(FOSTERING_FOR_ADOPTION)),
            "Children with the placement code U5 on the day: with carers who are approved to foster"
                + " and to adopt."));
  }

  private static List<LookedAfter> counted(List<LookedAfter> everybody) {
    return everybody.stream().filter(child -> !child.shortBreaks()).toList();
  }

  private static long count(List<LookedAfter> children, Predicate<LookedAfter> which) {
    return children.stream().filter(which).count();
  }

  private static HomePage.Definition row(String name, long count, String definition) {
    return new HomePage.Definition(name, Numbers.count(count), definition);
  }
}
