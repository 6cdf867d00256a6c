package uk.kith.app.web.casesystem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.casesystem.ToldMaker.Screen;
import uk.kith.court.api.ToldByCaseSystem;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.CaseSystem.Freshness;
import uk.kith.placements.api.CaseSystem.Plan;

/** What the case system tells, for the pages of courts and of permanence. */
@RequestScoped
public class ToldSections {

  @Inject ToldByCaseSystem told;
  @Inject CaseSystem cases;

  /**
   * @param names of the children of the page, by id
   */
  public ToldSection beforeCourt(Map<ChildId, String> names) {
    return of(Screen.BEFORE_COURT, names);
  }

  /**
   * @param names of the children of the case, by id
   */
  public ToldSection ofCase(Map<ChildId, String> names) {
    return of(Screen.CASE, names);
  }

  public ToldSection permanence(ChildId child, String name) {
    return of(Screen.PERMANENCE, Map.of(child, name));
  }

  private ToldSection of(Screen screen, Map<ChildId, String> names) {
    Freshness fresh = cases.freshness();
    if (fresh.moment() == null) {
      return ToldSection.NONE;
    }
    List<Plan> plans =
        screen == Screen.PERMANENCE
            ? names.keySet().stream()
                .flatMap(child -> cases.toldOf(child).carePlans().stream())
                .toList()
            : List.of();
    return ToldMaker.of(
        screen,
        fresh.moment(),
        names,
        told.of(names.keySet()),
        plans,
        cases.differencesOf(names.keySet()));
  }
}
