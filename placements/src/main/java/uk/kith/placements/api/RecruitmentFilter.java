package uk.kith.placements.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Whom the list of those on the way to approval shows.
 *
 * @param worker only those whose supervising worker this is; null for all
 * @param teams only of these teams, so of nobody when there are none; null for all
 * @param kind only households of this kind; null for all
 * @param stage only those in this stage; null for all
 * @param text part of a name or local id; null for all
 */
public record RecruitmentFilter(
    @Nullable String worker,
    @Nullable List<String> teams,
    @Nullable HouseholdKind kind,
    @Nullable RecruitmentStage stage,
    @Nullable String text) {

  public static final RecruitmentFilter ALL = new RecruitmentFilter(null, null, null, null, null);

  public RecruitmentFilter {
    teams = teams == null ? null : List.copyOf(teams);
  }

  public boolean shows(RecruitmentList.Joining joining) {
    return (worker == null || worker.equals(joining.worker()))
        && (teams == null || (joining.team() != null && teams.contains(joining.team())))
        && (kind == null || kind == joining.kind())
        && (stage == null || stage.words().equals(joining.stage()))
        && (text == null || isIn(text, joining.localId() + " " + joining.name()));
  }

  private static boolean isIn(String part, String whole) {
    return whole.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }
}
