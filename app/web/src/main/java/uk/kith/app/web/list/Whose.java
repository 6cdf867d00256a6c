package uk.kith.app.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;

/**
 * Whose children or households a list shows: everybody's, mine, my team's, or those of a team. My
 * teams are those in which something is allocated to me: Kith keeps no other list of who is where.
 *
 * @param worker only this worker's; null for all
 * @param teams only of these teams; null for all
 * @param said the filter in words; null when it is none
 */
public record Whose(@Nullable String worker, @Nullable List<String> teams, @Nullable String said) {

  private static final String FIELD = "whose";
  private static final String MINE = "mine";
  private static final String MY_TEAM = "my-team";
  private static final String TEAM = "team-";

  /** What the address asks for. */
  public static Whose asked(Form form, String me, Supplier<List<String>> myTeams) {
    String asked = form.value(FIELD);
    if (asked.equals(MINE)) {
      return new Whose(me, null, "allocated to you");
    }
    if (asked.equals(MY_TEAM)) {
      List<String> mine = myTeams.get();
      return new Whose(
          null,
          mine,
          mine.isEmpty()
              ? "of your team, which is not known because nothing is allocated to you"
              : "of your team " + Words.and(mine));
    }
    if (asked.startsWith(TEAM)) {
      String team = asked.substring(TEAM.length());
      return new Whose(null, List.of(team), "of team " + team);
    }
    return new Whose(null, null, null);
  }

  public static ListPage.Select select(List<String> teams) {
    List<Choice> choices =
        new ArrayList<>(
            List.of(
                Choice.of("all", "Everybody’s"),
                Choice.of(MINE, "Mine"),
                Choice.of(MY_TEAM, "My team’s")));
    teams.forEach(team -> choices.add(Choice.of(TEAM + team, "Team " + team)));
    return new ListPage.Select(FIELD, "Whose", choices);
  }
}
