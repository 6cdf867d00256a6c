package uk.kith.app.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many homes there are of each group, and what their places hold. The sums are those of the
 * report: 398 children, 175 of them outside, 41 fostering vacancies, 21 connected persons, 18
 * adopters, five homes of the council. A foster home and a children's home have three residents and
 * a free place: there a fourth child needs an exemption, and an impact assessment both ways.
 */
final class HomesPlan {

  /** The groups of homes in the register, with their prefix of local ids. */
  enum Group {
    OWN_INSIDE("F", true),
    OWN_OUTSIDE("F", false),
    AGENCY_INSIDE("A", true),
    AGENCY_OUTSIDE("A", false),
    CONNECTED_INSIDE("C", true),
    CONNECTED_OUTSIDE("C", false),
    ADOPTER("P", true),
    COUNCIL_HOME("H", true),
    SUPPORTED("S", true);

    final String prefix;
    final boolean inside;

    Group(String prefix, boolean inside) {
      this.prefix = prefix;
      this.inside = inside;
    }
  }

  /** The places of one home. */
  record Plan(Group group, int filled, int vacant, int notAvailable) {
    int places() {
      return filled + vacant + notAvailable;
    }
  }

  private HomesPlan() {}

  static List<Plan> all(Random random) {
    List<Plan> plans = new ArrayList<>();
    // group, homes by places (1, 2, 3), children, homes with two vacancies, with one
    plans.addAll(deal(Group.OWN_INSIDE, 26, 48, 24, 102, 9, 16, random));
    plans.add(new Plan(Group.OWN_INSIDE, 3, 1, 0));
    plans.addAll(deal(Group.OWN_OUTSIDE, 0, 11, 0, 15, 0, 0, random));
    plans.addAll(deal(Group.AGENCY_INSIDE, 0, 12, 8, 40, 2, 2, random));
    plans.addAll(deal(Group.AGENCY_OUTSIDE, 0, 26, 0, 50, 0, 0, random));
    plans.addAll(deal(Group.CONNECTED_INSIDE, 8, 5, 0, 18, 0, 0, random));
    plans.addAll(deal(Group.CONNECTED_OUTSIDE, 4, 4, 0, 12, 0, 0, random));
    for (int home = 0; home < 18; home++) {
      plans.add(new Plan(Group.ADOPTER, 0, home < 4 ? 2 : 1, 0));
    }
    int[] councilPlaces = {5, 5, 5, 6, 4};
    int[] councilFilled = {5, 5, 3, 5, 4};
    int[] councilVacant = {0, 0, 1, 0, 0};
    for (int home = 0; home < councilPlaces.length; home++) {
      plans.add(
          new Plan(
              Group.COUNCIL_HOME,
              councilFilled[home],
              councilVacant[home],
              councilPlaces[home] - councilFilled[home] - councilVacant[home]));
    }
    plans.add(new Plan(Group.SUPPORTED, 3, 0, 0));
    plans.add(new Plan(Group.SUPPORTED, 3, 0, 0));
    return plans;
  }

  private static List<Plan> deal(
      Group group,
      int ones,
      int twos,
      int threes,
      int children,
      int pairs,
      int singles,
      Random random) {
    List<Integer> sizes = new ArrayList<>();
    sizes.addAll(Collections.nCopies(ones, 1));
    sizes.addAll(Collections.nCopies(twos, 2));
    sizes.addAll(Collections.nCopies(threes, 3));
    Collections.shuffle(sizes, random);
    int homes = sizes.size();
    int[] vacant = new int[homes];
    int[] filled = new int[homes];
    for (int home = 0, left = pairs; left > 0; home++) {
      if (sizes.get(home) >= 2) {
        vacant[home] = 2;
        left--;
      }
    }
    for (int home = homes - 1, left = singles; left > 0; home--) {
      if (vacant[home] == 0) {
        vacant[home] = 1;
        left--;
      }
    }
    List<Integer> free = new ArrayList<>();
    for (int home = 0; home < homes; home++) {
      free.addAll(Collections.nCopies(sizes.get(home) - vacant[home], home));
    }
    Collections.shuffle(free, random);
    free.subList(0, children).forEach(home -> filled[home]++);
    List<Plan> plans = new ArrayList<>();
    for (int home = 0; home < homes; home++) {
      int notAvailable = sizes.get(home) - vacant[home] - filled[home];
      plans.add(new Plan(group, filled[home], vacant[home], notAvailable));
    }
    return plans;
  }
}
