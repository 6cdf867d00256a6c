package uk.kith.app.web.home;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.kith.app.web.Numbers;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * The figures on homes that the inspectors of 2014 asked for, each with how it is counted
 * (R-PLACE-35, R-SUFF-09).
 */
final class HomesFigures {

  private static final int OVER_TEN = 10;

  private HomesFigures() {}

  static List<HomePage.Definition> of(List<HouseholdSnapshot> homes) {
    return List.of(
        row(
            "Homes with a place",
            withAPlace(homes),
            "Households and homes with a place vacant and not reserved on the day, suitable for"
                + " somebody or not."),
        row(
            "Fostering vacancies",
            vacancies(homes, home -> true),
            "Places of foster carers approved, not filled and not unavailable on the day."),
        row(
            "Vacancies for children over ten",
            vacancies(homes, HomesFigures::takesOverTens),
            "Of these, with carers whose terms reach beyond the age of ten."),
        row(
            "Vacancies for a young parent and infant",
            vacancies(homes, HomesFigures::takesParentAndChild),
            "Of these, with carers who are approved for it or say that they can meet the need."),
        row(
            "Vacancies for challenging behaviour",
            vacancies(homes, home -> home.skills().level(NeedKind.BEHAVIOUR) == NeedLevel.HIGH),
            "Of these, with carers who say that they can meet a high need."),
        row(
            "Connected persons",
            homes.stream().filter(h -> h.kind() == HouseholdKind.CONNECTED_PERSON).count(),
            "Relatives and friends with terms of approval on the day."),
        row(
            "Children’s homes of the council",
            homes.stream().filter(h -> h.kind() == HouseholdKind.CHILDRENS_HOME && h.own()).count(),
            "Registered homes that the authority runs itself."),
        row(
            "Young people staying put",
            homes.stream()
                .flatMap(home -> home.residents().stream())
                .filter(resident -> resident.kind() == Resident.Kind.STAYING_PUT)
                .count(),
            "Who live on with their former foster carers after 18."));
  }

  /** Households and homes with a place usable now. */
  static long withAPlace(List<HouseholdSnapshot> homes) {
    return homes.stream()
        .filter(home -> home.kind().isOffered() && home.places().usableNow() > 0)
        .count();
  }

  /** What only those see who may see adopters. */
  static List<HomePage.Definition> adoption(List<HouseholdSnapshot> homes) {
    List<Terms> adopters =
        homes.stream()
            .filter(home -> home.kind() == HouseholdKind.ADOPTER && home.own())
            .flatMap(home -> Stream.ofNullable(home.terms()))
            .toList();
    return List.of(
        row(
            "Approved adoptive households",
            adopters.size(),
            "Adopters of the authority with terms of approval on the day, linked with a child or"
                + " not."),
        row(
            "Adopters open to siblings",
            adopters.stream().filter(terms -> terms.places() > 1).count(),
            "Of these, approved for two children or more."));
  }

  private static long vacancies(List<HouseholdSnapshot> homes, Predicate<HouseholdSnapshot> which) {
    return homes.stream()
        .filter(home -> home.kind() == HouseholdKind.FOSTER)
        .filter(which)
        .mapToLong(home -> home.places().vacant())
        .sum();
  }

  private static boolean takesOverTens(HouseholdSnapshot home) {
    Terms terms = home.terms();
    return terms != null && terms.ages().max() > OVER_TEN;
  }

  private static boolean takesParentAndChild(HouseholdSnapshot home) {
    Terms terms = home.terms();
    NeedLevel level = home.skills().level(NeedKind.PARENT_AND_CHILD);
    return (terms != null && terms.kinds().contains(SearchKind.PARENT_AND_CHILD))
        || level == NeedLevel.SOME
        || level == NeedLevel.HIGH;
  }

  private static HomePage.Definition row(String name, long count, String definition) {
    return new HomePage.Definition(name, Numbers.count(count), definition);
  }
}
