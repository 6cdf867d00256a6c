package uk.kith.app.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.SearchFilter;

/** What an address of the list of searches asks for, for who reads it. */
@ApplicationScoped
class SearchesAsked {
  @Inject Children children;
  @Inject CurrentActor actor;

  Whose whose(Form form, LocalDate today) {
    String me = actor.get().name();
    return Whose.asked(form, me, () -> children.teams(me, today));
  }

  SearchFilter filter(Form form, LocalDate today) {
    return SearchFilters.filter(form, whose(form, today), today);
  }
}
