package uk.kith.app.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;

/** Who holds meetings, and the way from a list into one. */
@RequestScoped
public class Holding {

  private static final Set<Role> HOLD =
      Set.of(
          Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.COURT_OFFICER, Role.REVIEWING_OFFICER);

  @Inject CurrentActor actor;

  /** Whether the reader starts meetings, writes notes and agrees actions in them. */
  boolean mayHold() {
    return HOLD.stream().anyMatch(role -> actor.get().has(role));
  }

  /**
   * Where a meeting with a list is started; null for those who hold none.
   *
   * @param list as {@link AgendaSource#list} names it
   * @param filter the query of the list's address; empty for none
   */
  public @Nullable String href(String list, String filter) {
    return mayHold() ? "/meetings/new?list=" + list + (filter.isEmpty() ? "" : "&" + filter) : null;
  }

  /** What begins at a list, with meetings for those who hold them. */
  public List<ListPage.Action> actions(List<ListPage.Action> others, String list, UriInfo address) {
    List<ListPage.Action> all = new ArrayList<>(others);
    String query = address.getRequestUri().getRawQuery();
    String start = href(list, query == null ? "" : query);
    if (start != null) {
      all.add(new ListPage.Action("Start a meeting with this list", start));
      all.add(new ListPage.Action("Meetings", "/meetings"));
    }
    return all;
  }
}
