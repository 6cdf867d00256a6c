package uk.kith.app.web.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Section;
import uk.kith.app.web.courtlists.CourtDuePageResource;
import uk.kith.kernel.service.Role;

/** What a role can do, in the order of its daily work. */
final class Tiles {

  private static final Set<Role> ANSWERS =
      Set.of(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER);

  /** Those who hold meetings. */
  private static final Set<Role> MEETINGS =
      Set.of(
          Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.COURT_OFFICER, Role.REVIEWING_OFFICER);

  /** Those who may read what tells of groups and of nobody. */
  private static final Set<Role> FAIRNESS =
      Set.of(
          Role.COMMISSIONER,
          Role.PLACEMENT_OFFICER,
          Role.PANEL_ADVISER,
          Role.REVIEWING_OFFICER,
          Role.INFORMATION_GOVERNANCE,
          Role.ADMINISTRATOR);

  /** Those who read children. */
  private static final Set<Role> RECORDS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.COMMISSIONER, Role.ADMINISTRATOR)));

  private Tiles() {}

  /** Nobody has to open the page of suggestions to learn that somebody waits (R-MATCH-20). */
  static HomePage.Tile suggestions(long unlinked) {
    return new HomePage.Tile(
        "Families suggested",
        "/adoption/suggestions",
        unlinked == 0
            ? "No child who is to be adopted waits without a linked family."
            : Numbers.many(unlinked, "child waits", "children wait")
                + " without a linked family: Kith suggests families, and a worker answers.");
  }

  /** Nobody has to open the page for the night to learn that a child is missing. */
  static HomePage.Tile missing(long children) {
    return new HomePage.Tile(
        Numbers.many(children, "child", "children") + " missing or away",
        "/handover#missing",
        "Who is not where they should be, since when, and whom to ring.");
  }

  static List<HomePage.Tile> of(Set<Role> roles) {
    List<HomePage.Tile> tiles = new ArrayList<>();
    if (roles.contains(Role.PLACEMENT_OFFICER)) {
      tiles.add(
          new HomePage.Tile(
              "Ask for a placement",
              "/searches/new",
              "For children on record, or known only by an age tonight."));
      tiles.add(
          new HomePage.Tile(
              "Plan for all who wait",
              "/plans",
              "Which homes would do most good for all of them, and what would unlock the rest."));
    }
    if (roles.contains(Role.PLACEMENT_OFFICER) || roles.contains(Role.APPROVER)) {
      tiles.add(
          new HomePage.Tile(
              "Approvals waited for",
              "/approvals",
              "Who must approve what, and by when, before children can move in."));
    }
    if (roles.contains(Role.COURT_OFFICER) || roles.contains(Role.REVIEWING_OFFICER)) {
      tiles.add(
          new HomePage.Tile(
              "Pre-proceedings",
              "/pre-proceedings",
              "Families before the court: the weeks of each, the next step, and days to issue."));
    }
    if (roles.contains(Role.COURT_OFFICER) && roles.size() > 1) { // others are led there by /due
      tiles.add(
          new HomePage.Tile(
              CourtDuePageResource.HEADING,
              CourtDuePageResource.ADDRESS,
              "Hearings, directions, orders that end, and steps before the court and to"
                  + " guardianship."));
    }
    if (MEETINGS.stream().anyMatch(roles::contains)) {
      tiles.add(
          new HomePage.Tile(
              "Meetings",
              "/meetings",
              "Agendas from any list, what was said and agreed, and the minutes as Word."));
    }
    if (Section.HOUSEHOLDS.opensFor(roles)) {
      tiles.add(
          new HomePage.Tile(
              "Handover",
              "/handover",
              "One page for tonight: open searches, who was rung, places held, who is on duty."));
      tiles.add(
          new HomePage.Tile(
              "Placements outside",
              "/placements-outside",
              "Who lives outside the area, why, and what stood against each local home."));
      tiles.add(
          new HomePage.Tile(
              "Map of placements",
              "/placements-map",
              "Where children live, by postcode sector, inside the area and outside."));
      tiles.add(
          new HomePage.Tile(
              "Recruitment",
              "/recruitment",
              "Who is on the way to approval, in which stage, and since when."));
    }
    if (ANSWERS.stream().anyMatch(roles::contains)) {
      tiles.add(
          new HomePage.Tile(
              "Answers of providers",
              "/referrals",
              "How soon each answers referrals, what it offers and declines, and what waits."));
    }
    if (FAIRNESS.stream().anyMatch(roles::contains)) {
      tiles.add(
          new HomePage.Tile(
              "Fairness of what is offered",
              "/fairness",
              "Whether groups of children are offered less, wait longer, or are chosen for"
                  + " later."));
    }
    if (RECORDS.stream().anyMatch(roles::contains)) {
      tiles.add(
          new HomePage.Tile(
              "Ask for a restricted record",
              "/restricted-record",
              "In an emergency, for some hours: information governance is told who and why."));
    }
    Arrays.stream(Section.values())
        .filter(section -> section.opensFor(roles))
        .map(section -> new HomePage.Tile(section.text(), section.href(), about(section)))
        .forEach(tiles::add);
    return tiles;
  }

  private static String about(Section section) {
    return switch (section) {
      case CHILDREN -> "Who is looked after, where each lives, and what is known of them.";
      case SEARCHES -> "Every search for a home, its options, reservations and approvals.";
      case HOUSEHOLDS -> "Carers and homes, their places filled, vacant and not available.";
      case VACANCIES -> "How all places stand, which are stale, and for whom none is vacant.";
      case COURT -> "Every child in proceedings, the limit of each, and what is off track.";
      case DUE ->
          "Approvals, visits, children’s reviews, plans and notices: what is late comes first.";
      case PERMANENCE -> "Every route for every child, plans, and which reviews are due.";
      case ADOPTION -> "Children to be adopted, links, families who wait, and the scorecard.";
      case SUFFICIENCY ->
          "How many children will need homes, how sure that is, and figures by national"
              + " definitions.";
      case RETURNS -> "Load an SSDA903 return and see what its rules find.";
      case QUALITY -> "What to fix first, how long it has stood, and which figures rest on it.";
      case POSTCODES -> "Load the postcode directory: where places are, and in which authority.";
      case YEARLY_TABLES ->
          "Load the Department’s tables of every authority, from which any one is forecast.";
      case RESTRICTED -> "Records that are not for everybody, their reviews, and what was opened.";
      case RETENTION -> "Records whose time is over, those on hold, and deletions by two people.";
      case DATA_REQUESTS ->
          "People who ask what is held of them: what to answer by when, and what was handed out.";
      case AUDIT -> "Who saw a child or household, what somebody saw, and the monthly review.";
      case POLICY -> "How homes and plans are ordered: its versions, and a draft of the next.";
      case USERS -> "Who may sign in and as what; somebody who leaves is switched off here.";
      case SERVICE_ACCOUNTS ->
          "Programs that call the API, each with a scope, an owner and an end.";
    };
  }
}
