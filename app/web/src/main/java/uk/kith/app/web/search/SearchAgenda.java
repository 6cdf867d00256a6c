package uk.kith.app.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.SearchList;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of the list of searches: who waits for a home, child by child. */
@ApplicationScoped
public class SearchAgenda implements AgendaSource {

  static final String LIST = "searches";

  @Inject Searches searches;
  @Inject SearchesAsked asked;
  @Inject BusinessDate businessDate;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.PLACEMENT;
  }

  @Override
  public String words(Form filter) {
    LocalDate today = businessDate.today();
    Whose whose = asked.whose(filter, today);
    String said =
        SearchFilters.said(filter, SearchFilters.filter(filter, whose, today), whose).stream()
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "Searches" + (said.isEmpty() ? "" : ": " + said);
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    Map<ChildId, Wanted> wanted = new LinkedHashMap<>();
    Agenda.read(
            page ->
                searches.listSearches(
                    asked.filter(filter, asOf),
                    SearchesPageResource.sort(filter),
                    page,
                    Page.MAX_SIZE))
        .forEach(
            each ->
                each.children()
                    .forEach(
                        child ->
                            wanted.putIfAbsent(child, new Wanted(child, standing(each, asOf)))));
    return Agenda.whole(List.copyOf(wanted.values()));
  }

  /** Without the number of brothers and sisters: the extract is about one child. */
  private static String standing(SearchView search, LocalDate asOf) {
    return "Search "
        + search.number()
        + ", "
        + Words.within(SearchList.state(search.status()).text())
        + ". "
        + Words.kind(search.kind())
        + ". Opened: "
        + Dates.day(search.openedOn())
        + ". Needed by: "
        + Dates.dayAndDue(search.neededFrom(), asOf)
        + ".";
  }
}
